package org.ecarmethod.examples;

import java.util.List;
import org.ecarmethod.examples.Page.Columns;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;

/** What is wrong with a document that was refused, and where. */
final class ProblemsPage {

    private static final Columns PROBLEM = Columns.of(0, 12);

    private ProblemsPage() {}

    static Page of(ValidationReport report, Words words) {
        List<Issue> errors = report.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        Page page = new Page()
                .title(words.text("problems.title"))
                .paragraph(words.text("problems.intro", report.total(Severity.ERROR)));
        for (Issue error : errors) {
            page.blank()
                    .row(
                            PROBLEM,
                            error.location().map(TextLocation::toString).orElse(""),
                            error.path().isRoot()
                                    ? words.text("problems.whole")
                                    : error.path().toString())
                    .row(PROBLEM, words.label(error.severity()), words.sentence(error))
                    .row(PROBLEM, "", error.code().id());
        }
        long rest = report.total(Severity.ERROR) - errors.size();
        if (rest > 0) {
            page.blank().paragraph(words.text("problems.more", rest));
        }
        long remarks = report.total(Severity.WARNING) + report.total(Severity.INFO);
        if (remarks > 0) {
            page.blank().paragraph(words.text("problems.remarks", remarks));
        }
        return page;
    }
}
