package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;

/**
 * A report as plain text for people who run committees: the outcome for the document, what must be corrected and where,
 * what should be reviewed, what was not checked, what was waived and by whom, and what the report was made with.
 *
 * <p>Lines end with a line feed. Nothing that stood in the document is repeated. The only words that are not the library's
 * own are who and why of a waiver, which those who decided wrote for this purpose ({@link Waiver}).
 *
 * <p>Instances are immutable.
 */
public final class ReportText {

    /** With more titles than this under one reason a reader sees numbers instead. */
    private static final int MOST_TITLES = 8;

    private final Messages words;

    private ReportText(Messages words) {
        this.words = words;
    }

    /**
     * Returns a writer in the language of the given words.
     *
     * @param words the library's words in that language
     * @return a writer of reports
     */
    public static ReportText in(Messages words) {
        return new ReportText(requireNonNull(words, "words"));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text
     */
    public String of(ValidationReport report) {
        requireNonNull(report, "report");
        StringBuilder text = new StringBuilder();
        head(report, text);
        issues("must-change", report, tally -> tally.severity() == Severity.ERROR, text);
        issues("remarks", report, tally -> tally.severity() != Severity.ERROR, text);
        notChecked(report, text);
        waivers(report, text);
        foundation(report, text);
        return text.toString();
    }

    private void line(StringBuilder text, int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    private String said(String key, Object... values) {
        String said = words.inReport(key);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    private void heading(StringBuilder text, String key) {
        text.append('\n');
        line(text, 0, said(key));
    }

    private void head(ValidationReport report, StringBuilder text) {
        long waived = report.tallies().stream().mapToLong(Tally::waived).sum();
        line(text, 0, words.label(report.outcome()));
        line(
                text,
                0,
                said(
                        "counts",
                        report.total(Severity.ERROR),
                        report.total(Severity.WARNING),
                        report.total(Severity.INFO),
                        waived));
        line(text, 0, said("judged-for", report.context().validatedFor()));
        line(text, 0, said(report.isComplete() ? "complete" : "incomplete"));
    }

    // --- what was found

    private void issues(String heading, ValidationReport report, Predicate<Tally> wanted, StringBuilder text) {
        List<Tally> tallies = report.tallies().stream()
                .filter(wanted)
                .filter(tally -> tally.total() > 0)
                .toList();
        if (!tallies.isEmpty()) {
            heading(text, heading);
            tallies.forEach(tally -> tally(tally, text));
        }
    }

    private void tally(Tally tally, StringBuilder text) {
        line(text, 1, said("kind", words.title(tally.code()), words.label(tally.severity()), tally.total()));
        tally.samples().forEach(issue -> line(text, 2, place(issue) + ": " + words.sentence(issue)));
        long more = tally.total() - tally.samples().size();
        if (more > 0) {
            line(text, 2, said("more", more));
        }
        words.nextStep(tally.code()).ifPresent(step -> line(text, 2, said("next-step", step)));
    }

    private String place(Issue issue) {
        return issue.location()
                .map(at -> said("at-line", at.line(), at.column(), place(issue.path())))
                .orElseGet(() -> place(issue.path()));
    }

    private String place(PropertyPath path) {
        return path.isRoot() ? said("whole-document") : path.toString();
    }

    // --- what was not

    private void notChecked(ValidationReport report, StringBuilder text) {
        if (report.notChecked().isEmpty()) {
            return;
        }
        heading(text, "not-checked");
        for (NotChecked.Reason reason : NotChecked.Reason.values()) {
            List<IssueCode> codes = report.notChecked().stream()
                    .filter(left -> left.reason() == reason)
                    .map(NotChecked::code)
                    .toList();
            if (!codes.isEmpty()) {
                line(text, 1, words.label(reason) + ":");
                unchecked(codes, text);
            }
        }
    }

    /** A few are named; of many it is said how many there are on each concept. */
    private void unchecked(List<IssueCode> codes, StringBuilder text) {
        if (codes.size() <= MOST_TITLES) {
            codes.forEach(code -> line(text, 2, words.title(code)));
            return;
        }
        Map<String, Long> concepts = codes.stream()
                .collect(Collectors.groupingBy(
                        code -> code.id().split("\\.", -1)[1], TreeMap::new, Collectors.counting()));
        String counts = concepts.entrySet().stream()
                .map(concept -> said("of-concept", concept(concept.getKey()), concept.getValue()))
                .collect(Collectors.joining(", "));
        line(text, 2, said("checks", codes.size(), counts));
    }

    private String concept(String name) {
        return words.hasInReport("concept." + name) ? said("concept." + name) : name;
    }

    // --- what was waived

    private void waivers(ValidationReport report, StringBuilder text) {
        if (report.waivers().isEmpty()) {
            return;
        }
        heading(text, "waivers");
        for (WaiverUse use : report.waivers()) {
            Waiver waiver = use.waiver();
            line(text, 1, words.title(waiver.code()));
            line(text, 2, said("effect." + use.effect().wireName(), waiver.until(), use.issues()));
            waiver.path().ifPresent(at -> line(text, 2, said("only-at", place(at))));
            line(text, 2, said("decided-by", waiver.who()));
            line(text, 2, said("reason", waiver.why()));
        }
    }

    // --- under what

    private void foundation(ValidationReport report, StringBuilder text) {
        ReportContext context = report.context();
        heading(text, "foundation");
        line(text, 1, said("library", context.library()));
        context.profiles().forEach(profile -> line(text, 1, said("profile", profile, profile.hash())));
        line(text, 1, said("rule-set", context.ruleSet()));
        report.inputs().forEach(input -> line(text, 1, said("input", input)));
    }
}
