package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Tells a host that the document it reads holds a process, an adaptation or a report that is refused: every problem with its code and its
 * place in the host's own document. It is what a Jackson mapper throws with {@link EcarModule}.
 *
 * <p>The message names the first codes and places, and never what somebody wrote. The place of the first error is also the
 * place of the exception. Issues and report are not serialised.
 */
public final class RefusedDocumentException extends DatabindException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    private final transient List<Issue> issues;
    private final transient Optional<ValidationReport> report;

    private RefusedDocumentException(Closeable parser, List<Issue> issues, Optional<ValidationReport> report) {
        super(parser, describe(errors(issues)), place(errors(issues)));
        this.issues = List.copyOf(issues);
        this.report = requireNonNull(report, "report");
    }

    /** For a process that is refused. */
    static RefusedDocumentException of(Closeable parser, ValidationReport report) {
        return new RefusedDocumentException(parser, report.issues(), Optional.of(report));
    }

    /** For a report or an adaptation that is refused. */
    static RefusedDocumentException of(Closeable parser, List<Issue> issues) {
        return new RefusedDocumentException(parser, issues, Optional.empty());
    }

    private static List<Issue> errors(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .sorted()
                .toList();
    }

    private static String describe(List<Issue> errors) {
        return "the document is refused: "
                + errors.stream()
                        .limit(NAMED)
                        .map(issue -> issue.code().id() + " at " + (issue.path().isRoot() ? "the root" : issue.path()))
                        .collect(Collectors.joining("; "))
                + (errors.size() > NAMED ? "; and more" : "");
    }

    private static TokenStreamLocation place(List<Issue> errors) {
        return errors.stream()
                .flatMap(issue -> issue.location().stream())
                .findFirst()
                .map(RefusedDocumentException::place)
                .orElse(TokenStreamLocation.NA);
    }

    private static TokenStreamLocation place(TextLocation at) {
        return new TokenStreamLocation(ContentReference.redacted(), -1, (int) at.line(), (int) at.column());
    }

    /**
     * {@return the problems by place, warnings and notes among them; of each code no more than the report shows} Paths begin at
     * the root of the host's document.
     */
    public List<Issue> issues() {
        return issues;
    }

    /** {@return the report on the process, with exact totals; empty if it was something else that was refused} */
    public Optional<ValidationReport> report() {
        return report;
    }
}
