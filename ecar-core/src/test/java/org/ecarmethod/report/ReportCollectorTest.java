package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCollectorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keeps_the_first_by_place_whatever_the_order_of_arrival(long seed) {
        List<Issue> issues = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(i -> Samples.blank("/a/" + i)).toList());
        Collections.shuffle(issues, new Random(seed));
        ReportCollector collector = new ReportCollector(Samples.aContext(), 3);

        issues.forEach(collector);

        Tally tally = collector.report().tallies().get(0);
        assertThat(tally.total()).isEqualTo(50);
        assertThat(tally.samples())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/a/0", "/a/1", "/a/2");
    }

    @Test
    void counts_a_hundred_thousand_and_keeps_a_hundred() {
        ReportCollector collector = Samples.aCollector();

        for (int i = 99_999; i >= 0; i--) {
            collector.accept(
                    Issue.at(Samples.PLAIN, PropertyPath.of("a").index(i)).build());
        }

        ValidationReport report = collector.report();
        assertThat(report.total(Severity.ERROR)).isEqualTo(100_000);
        assertThat(report.issues())
                .hasSize(ReportCollector.DEFAULT_SAMPLES)
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(i -> Samples.blank("/a/" + i))
                        .toList());
    }

    @Test
    void counts_each_severity_of_a_code_apart() {
        ReportCollector collector = new ReportCollector(Samples.aContext(), 1);
        collector.accept(Samples.blank("/a"));
        collector.accept(Issue.at(Samples.PLAIN, PropertyPath.of("b"))
                .severity(Severity.INFO)
                .build());
        collector.accept(Samples.blank("/c"));
        collector.accept(Samples.issue(DocumentIssues.EMPTY, ""));

        ValidationReport report = collector.report();

        assertThat(report.tallies())
                .extracting(Tally::severity, tally -> tally.code().id(), Tally::total)
                .containsExactly(
                        tuple(Severity.ERROR, "ecar.document.empty", 1L),
                        tuple(Severity.ERROR, "ecar.sample.plain", 2L),
                        tuple(Severity.INFO, "ecar.sample.plain", 1L));
        assertThat(report.total(Samples.PLAIN)).isEqualTo(3);
        assertThat(report.issues()).extracting(issue -> issue.path().toString()).containsExactly("", "/a", "/b");
    }

    @Test
    void counts_equal_issues_each_and_keeps_one_of_them() {
        ReportCollector collector = Samples.aCollector();

        collector.accept(Samples.blank("/a"));
        collector.accept(Samples.blank("/a"));

        assertThat(collector.report().total(Samples.PLAIN)).isEqualTo(2);
        assertThat(collector.report().issues()).containsExactly(Samples.blank("/a"));
    }

    @Test
    void can_keep_no_sample_at_all() {
        ReportCollector collector = new ReportCollector(Samples.aContext(), 0);

        collector.accept(Samples.blank("/a"));

        assertThat(collector.report().total(Samples.PLAIN)).isEqualTo(1);
        assertThat(collector.report().issues()).isEmpty();
    }

    @Test
    void can_not_keep_fewer_than_none() {
        assertThatThrownBy(() -> new ReportCollector(Samples.aContext(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samplesKept must be 0 or more");
    }

    @Test
    void counts_waived_issues_apart_and_keeps_no_sample_of_them() {
        ReportCollector collector = Samples.aCollector()
                .offer(List.of(Samples.aWaiver().path(PropertyPath.of("old")).build()));

        collector.accept(Samples.blank("/old/1"));
        collector.accept(Samples.blank("/new/1"));
        collector.accept(Samples.blank("/old/2"));

        Tally tally = collector.report().tallies().get(0);
        assertThat(tally.total()).isEqualTo(1);
        assertThat(tally.waived()).isEqualTo(2);
        assertThat(tally.samples()).containsExactly(Samples.blank("/new/1"));
    }

    @Test
    void judges_a_waiver_by_the_day_of_the_context() {
        ReportCollector collector = Samples.aCollector()
                .offer(List.of(Samples.aWaiver().until(Samples.DAY.minusDays(1)).build()));

        collector.accept(Samples.blank("/a"));

        ValidationReport report = collector.report();
        assertThat(report.tallies()).extracting(Tally::total, Tally::waived).containsExactly(tuple(1L, 0L));
        assertThat(report.waivers())
                .extracting(WaiverUse::effect, WaiverUse::issues)
                .containsExactly(tuple(Waiver.Effect.EXPIRED, 1L));
    }

    @Test
    void counts_an_issue_for_every_waiver_that_is_about_it() {
        Waiver everywhere = Samples.aWaiver().build();
        Waiver there = Samples.aWaiver().path(PropertyPath.of("old")).build();
        Waiver expired = Samples.aWaiver().until(Samples.DAY.minusDays(1)).build();
        ReportCollector collector =
                Samples.aCollector().offer(List.of(everywhere, there, expired)).offer(List.of(there));

        collector.accept(Samples.blank("/old/1"));
        collector.accept(Samples.blank("/new/1"));

        ValidationReport report = collector.report();
        assertThat(report.tallies()).extracting(Tally::total, Tally::waived).containsExactly(tuple(0L, 2L));
        assertThat(report.waivers())
                .containsExactly(
                        new WaiverUse(expired, Waiver.Effect.EXPIRED, 2),
                        new WaiverUse(everywhere, Waiver.Effect.IN_FORCE, 2),
                        new WaiverUse(there, Waiver.Effect.IN_FORCE, 1));
    }

    @Test
    void waives_no_safety_code() {
        ReportCollector collector = Samples.aCollector()
                .offer(List.of(Samples.aWaiver().code(Samples.SAFETY).build()));

        collector.accept(Samples.issue(Samples.SAFETY, "/a"));

        assertThat(collector.report().tallies())
                .extracting(Tally::total, Tally::waived)
                .containsExactly(tuple(1L, 0L));
        assertThat(collector.hasErrors()).isTrue();
    }

    @Test
    void has_errors_only_if_one_stands() {
        ReportCollector collector =
                Samples.aCollector().offer(List.of(Samples.aWaiver().build()));

        collector.accept(Samples.issue(Samples.WARNING, "/a"));
        collector.accept(Samples.blank("/waived"));
        boolean before = collector.hasErrors();
        collector.accept(Samples.issue(ValueIssues.EMPTY, "/a"));

        assertThat(before).isFalse();
        assertThat(collector.hasErrors()).isTrue();
    }

    @Test
    void counts_what_was_not_checked_by_code_and_reason() {
        ReportCollector collector = Samples.aCollector();

        collector.notChecked(Samples.PLAIN, NotChecked.Reason.LIMIT);
        collector.notChecked(Samples.PLAIN, NotChecked.Reason.BLOCKED);
        collector.notChecked(Samples.PLAIN, NotChecked.Reason.LIMIT);
        collector.notChecked(DocumentIssues.EMPTY, NotChecked.Reason.LIMIT);

        assertThat(collector.report().notChecked())
                .containsExactly(
                        new NotChecked(DocumentIssues.EMPTY, NotChecked.Reason.LIMIT, 1),
                        new NotChecked(Samples.PLAIN, NotChecked.Reason.BLOCKED, 1),
                        new NotChecked(Samples.PLAIN, NotChecked.Reason.LIMIT, 2));
    }

    @Test
    void a_report_does_not_change_with_the_collector_it_came_from() {
        ReportCollector collector = Samples.aCollector().input("a");
        collector.accept(Samples.blank("/b"));
        ValidationReport before = collector.report();

        collector.input("b").accept(Samples.blank("/a"));

        assertThat(before.total(Samples.PLAIN)).isEqualTo(1);
        assertThat(before.issues()).containsExactly(Samples.blank("/b"));
        assertThat(before.inputs()).containsExactly("a");
        assertThat(collector.report().inputs()).containsExactly("a", "b");
    }
}
