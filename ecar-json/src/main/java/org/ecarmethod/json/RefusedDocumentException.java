package org.ecarmethod.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;

/**
 * Thrown when a document is rejected. Carries the whole report: every problem with its code, path, line and column.
 *
 * <p>Its issues are those the report shows, by place, warnings and notes among them. {@link ReadResult#orElseThrow()} throws it; a Jackson mapper with {@link EcarModule} has it as cause of what it throws.
 * The message names the first codes and paths and never what somebody wrote. Issues and report survive serialisation.
 */
public final class RefusedDocumentException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A report may be larger than a document that others send, and depends on no day. */
    private static final ReadOptions WHATEVER_ITS_SIZE = ReadOptions.asOf(LocalDate.EPOCH)
            .maxBytes(Integer.MAX_VALUE)
            .maxTextLength(Integer.MAX_VALUE)
            .maxIssues(Integer.MAX_VALUE)
            .build();

    /** Written and restored as a report document. */
    private transient ValidationReport report;

    RefusedDocumentException(ValidationReport report) {
        super("the document is refused: " + places(report.issues(Severity.ERROR)), report.issues());
        this.report = report;
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
        report = withCodes(
                issues(),
                EcarJson.with(WHATEVER_ITS_SIZE)
                        .reports()
                        .read(document)
                        .value()
                        .orElseThrow(() -> new InvalidObjectException("a report was expected")));
    }

    /** A document names the code of a rule of a city's own and does not say all that is fixed about it; the issues do. */
    private static ValidationReport withCodes(List<Issue> issues, ValidationReport read) {
        Map<String, IssueCode> codes = new HashMap<>();
        issues.forEach(issue -> codes.put(issue.code().id(), issue.code()));
        return ValidationReport.builder()
                .from(read)
                .tallies(read.tallies().stream()
                        .map(tally -> withCode(codes.getOrDefault(tally.code().id(), tally.code()), tally))
                        .toList())
                .build();
    }

    private static Tally withCode(IssueCode code, Tally tally) {
        List<Issue> samples = tally.samples().stream()
                .map(issue -> issue.toBuilder().code(code).build())
                .toList();
        return new Tally(code, tally.severity(), tally.total(), tally.waived(), samples);
    }
}
