package org.ecarmethod.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;

/** What the check found, what it did not look at and why, and what it was made with. */
record CheckSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns FOUND = Columns.of(2, 5, 12);
    private static final Columns MADE = Columns.of(2, 18);

    void print() {
        ValidationReport report = reading.report();
        page.heading(words.text("check.heading"))
                .paragraph(words.text("check.outcome", words.label(report.outcome())))
                .paragraph(totals(report, words));
        found(report);
        notChecked(report);
        page.subheading(words.text("check.made"));
        page.row(MADE, words.text("check.library"), report.context().library());
        page.row(
                MADE,
                words.text("check.profile"),
                report.context().profiles().stream().map(ProfilePin::toString).collect(Collectors.joining(", ")));
        page.row(MADE, words.text("check.rules"), report.context().ruleSet());
        report.inputs().forEach(input -> page.row(MADE, words.text("check.input"), input));
    }

    static String totals(ValidationReport report, Words words) {
        return words.list(report.totals().entrySet().stream()
                        .map(total -> words.text("check.total", words.label(total.getKey()), total.getValue()))
                        .toList())
                + ".";
    }

    private void found(ValidationReport report) {
        if (report.totals().values().stream().allMatch(total -> total == 0)) {
            return;
        }
        page.subheading(words.text("check.found"));
        for (Tally tally : report.tallies()) {
            sentences(tally).forEach((sentence, count) -> finding(tally.severity(), sentence, count));
            if (tally.total() > tally.samples().size()) {
                finding(
                        tally.severity(),
                        words.text("check.more", tally.code()),
                        tally.total() - tally.samples().size());
            }
        }
    }

    private void finding(Severity severity, String sentence, long count) {
        page.row(FOUND, words.text("check.times", count), words.label(severity), sentence);
    }

    private Map<String, Long> sentences(Tally tally) {
        return tally.samples().stream()
                .collect(Collectors.groupingBy(words::sentence, LinkedHashMap::new, Collectors.counting()));
    }

    private void notChecked(ValidationReport report) {
        SortedMap<NotChecked.Reason, List<NotChecked>> byReason = report.notChecked().stream()
                .collect(Collectors.groupingBy(NotChecked::reason, TreeMap::new, Collectors.toList()));
        page.subheading(words.text(byReason.isEmpty() ? "check.all-checked" : "check.not-checked"));
        byReason.forEach((reason, entries) -> {
            List<String> codes =
                    entries.stream().map(NotChecked::code).map(IssueCode::id).toList();
            page.paragraph(words.text("check.reason", words.label(reason), codes.size()));
            page.row(Columns.of(2), words.list(codes));
        });
    }
}
