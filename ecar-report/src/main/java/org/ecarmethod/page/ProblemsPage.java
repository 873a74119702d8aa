package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;

/** A page about a document that was rejected: every error with its place, its sentence and its code. */
public final class ProblemsPage {

    private static final Columns PROBLEM = Columns.of(0, 12);

    private ProblemsPage() {}

    /**
     * Creates the page on a rejected document.
     *
     * @param report what was found
     * @param language language of the page: Swedish, or else English
     * @return the page
     */
    public static Page of(ValidationReport report, Locale language) {
        requireNonNull(report, "report");
        Words words = Words.in(requireNonNull(language, "language"));
        List<Issue> errors = report.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        Page.Builder page = Page.builder()
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
            words.messages()
                    .nextStep(error.code())
                    .ifPresent(step -> page.row(PROBLEM, words.text("problems.next"), step));
        }
        long rest = report.total(Severity.ERROR) - errors.size();
        if (rest > 0) {
            page.blank().paragraph(words.text("problems.more", rest));
        }
        long remarks = report.total(Severity.WARNING) + report.total(Severity.INFO);
        if (remarks > 0) {
            page.blank().paragraph(words.text("problems.remarks", remarks));
        }
        return page.build();
    }
}
