package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.ecarmethod.page.ReportDifference.Change;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.Samples;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class ReportDifferenceTest {

    private static ValidationReport report(Consumer<ReportCollector> found) {
        return report(Samples.aContext(), found);
    }

    private static ValidationReport report(ReportContext context, Consumer<ReportCollector> found) {
        ReportCollector collector = new ReportCollector(context, 1);
        found.accept(collector);
        return collector.report();
    }

    private static void issues(ReportCollector collector, IssueCode code, int count) {
        for (int i = 0; i < count; i++) {
            collector.accept(Samples.issue(code, "/a/" + i));
        }
    }

    @Test
    void names_what_is_new_gone_more_and_fewer_the_gravest_first() {
        ValidationReport before = report(out -> {
            issues(out, Samples.NOTE, 2);
            issues(out, Samples.PLAIN, 5);
            issues(out, ValueIssues.BLANK, 1);
            issues(out, ValueIssues.EMPTY, 3);
        });
        ValidationReport after = report(out -> {
            issues(out, Samples.NOTE, 3);
            issues(out, Samples.PLAIN, 4);
            issues(out, Samples.WARNING, 1);
            issues(out, ValueIssues.EMPTY, 3);
        });

        ReportDifference difference = ReportDifference.between(before, after);

        assertThat(difference.changes())
                .containsExactly(
                        new Change(Samples.PLAIN, Severity.ERROR, 5, 4),
                        new Change(ValueIssues.BLANK, Severity.ERROR, 1, 0),
                        new Change(Samples.WARNING, Severity.WARNING, 0, 1),
                        new Change(Samples.NOTE, Severity.INFO, 2, 3));
        assertThat(difference.changes())
                .extracting(Change::kind)
                .containsExactly(
                        ReportDifference.Kind.FEWER,
                        ReportDifference.Kind.LOST,
                        ReportDifference.Kind.GAINED,
                        ReportDifference.Kind.MORE);
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void a_code_that_changed_its_severity_is_gone_and_new() {
        ValidationReport before = report(out -> out.accept(Samples.blank("/a")));
        ValidationReport after = report(out -> out.accept(
                Samples.blank("/a").toBuilder().severity(Severity.INFO).build()));

        assertThat(ReportDifference.between(before, after).changes())
                .containsExactly(
                        new Change(Samples.PLAIN, Severity.ERROR, 1, 0),
                        new Change(Samples.PLAIN, Severity.INFO, 0, 1));
    }

    @Test
    void what_was_waived_does_not_stand() {
        ValidationReport before = report(out -> out.accept(Samples.blank("/a")));
        ValidationReport after = report(out -> {
            out.offer(java.util.List.of(Samples.aWaiver().build()));
            out.accept(Samples.blank("/a"));
        });

        assertThat(ReportDifference.between(before, after).changes())
                .containsExactly(new Change(Samples.PLAIN, Severity.ERROR, 1, 0));
    }

    @Test
    void says_what_only_one_of_them_looked_at() {
        ValidationReport before = report(out -> {
            out.notChecked(Samples.NOTE, NotChecked.Reason.BLOCKED);
            out.notChecked(Samples.PLAIN, NotChecked.Reason.BLOCKED);
        });
        ValidationReport after = report(out -> {
            out.notChecked(Samples.NOTE, NotChecked.Reason.LIMIT);
            out.notChecked(Samples.WARNING, NotChecked.Reason.LIMIT);
        });

        ReportDifference difference = ReportDifference.between(before, after);

        assertThat(difference.noLongerChecked()).containsExactly(Samples.WARNING);
        assertThat(difference.newlyChecked()).containsExactly(Samples.PLAIN);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(ReportDifference.between(after, report(out -> {})).isEmpty()).isFalse();
    }

    @Test
    void says_under_what_they_were_not_made_alike() {
        ReportContext here = Samples.aContext();
        ReportContext there = new ReportContext(
                "0.2", new ProfilePin("ecar", "1.1", "b".repeat(64)), "1".repeat(64), Samples.DAY.plusDays(1));

        ReportDifference difference =
                ReportDifference.between(report(here, out -> {}), report(there, out -> out.input("abc")));

        assertThat(difference.conditions())
                .containsExactly("library", "profiles", "rule-set", "validated-for", "inputs");
        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void the_same_report_differs_in_nothing() {
        ValidationReport report = report(out -> issues(out, Samples.PLAIN, 3));

        assertThat(ReportDifference.between(report, report).conditions()).isEmpty();
        assertThat(ReportDifference.between(report, report).isEmpty()).isTrue();
    }
}
