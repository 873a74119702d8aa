package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;

/**
 * Thrown when a document is rejected. Carries the whole report: every problem with its code, path, line and column.
 *
 * <p>{@link ReadResult#orElseThrow()} throws it; a Jackson mapper with {@link EcarModule} has it as cause of what it throws.
 * The message names the first codes and paths and never what somebody wrote. Issues and report survive serialisation.
 */
public final class RefusedDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    /** Written and restored as a report document. */
    private transient ValidationReport report;

    RefusedDocumentException(ValidationReport report) {
        super(describe(requireNonNull(report, "report")));
        this.report = report;
    }

    private static String describe(ValidationReport report) {
        List<Issue> errors = errors(report);
        return "the document is refused: "
                + errors.stream()
                        .limit(NAMED)
                        .map(issue -> issue.code().id() + " at " + (issue.path().isRoot() ? "the root" : issue.path()))
                        .collect(Collectors.joining("; "))
                + (errors.size() > NAMED ? "; and more" : "");
    }

    /** The errors that a report shows, by place. */
    static List<Issue> errors(ValidationReport report) {
        return report.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .sorted()
                .toList();
    }

    /** {@return the problems by place, including warnings and notes; of each code no more than the report shows} */
    public List<Issue> issues() {
        return report.issues();
    }

    /** {@return the report on the document, with exact totals} */
    public ValidationReport report() {
        return report;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(Canonical.write(ReportJson.REPORT, report));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (!(in.readObject() instanceof String document)) {
            throw new InvalidObjectException("a report was expected");
        }
        // The form of a report depends on no day.
        report = EcarJson.asOf(LocalDate.EPOCH)
                .reports()
                .read(document)
                .value()
                .orElseThrow(() -> new InvalidObjectException("a report was expected"));
    }
}
