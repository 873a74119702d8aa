package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationReportTest {

    private static final Issue ERROR = Samples.issue(ValueIssues.EMPTY, "/a");
    private static final Issue WAIVED = Samples.blank("/a");
    private static final Issue WARNING = Samples.issue(Samples.WARNING, "/a");
    private static final Issue NOTE = Samples.issue(Samples.NOTE, "/a");

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(List.of(), Outcome.ACCEPTED),
                Arguments.of(List.of(NOTE), Outcome.ACCEPTED_WITH_REMARKS),
                Arguments.of(List.of(WARNING), Outcome.ACCEPTED_WITH_REMARKS),
                Arguments.of(List.of(WAIVED), Outcome.ACCEPTED_WITH_REMARKS),
                Arguments.of(List.of(WAIVED, NOTE, WARNING), Outcome.ACCEPTED_WITH_REMARKS),
                Arguments.of(List.of(ERROR), Outcome.REFUSED),
                Arguments.of(List.of(WAIVED, NOTE, WARNING, ERROR), Outcome.REFUSED));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void decides_what_becomes_of_the_document(List<Issue> issues, Outcome outcome) {
        ReportCollector collector =
                Samples.aCollector().offer(List.of(Samples.aWaiver().build()));

        issues.forEach(collector);

        assertThat(collector.report().outcome()).isEqualTo(outcome);
        assertThat(collector.report().hasErrors()).isEqualTo(outcome == Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNREADABLE,   false",
        "BLOCKED,      false",
        "LIMIT,        false",
        "NO_MEANS,     false",
        "SWITCHED_OFF, true",
        "NOT_RECORDED, true"
    })
    void is_complete_unless_something_stood_in_the_way(NotChecked.Reason reason, boolean complete) {
        ReportCollector collector = Samples.aCollector();
        collector.notChecked(ValueIssues.EMPTY, NotChecked.Reason.SWITCHED_OFF);

        collector.notChecked(Samples.PLAIN, reason);

        assertThat(collector.report().isComplete()).isEqualTo(complete);
    }

    @Test
    void gives_the_issues_of_one_severity_and_throws_them_all_if_one_is_an_error() {
        ReportCollector collector = Samples.aCollector();
        List.of(NOTE, WARNING).forEach(collector);
        ValidationReport sound = collector.report();
        collector.accept(ERROR);
        ValidationReport refused = collector.report();

        assertThatCode(sound::throwIfErrors).doesNotThrowAnyException();
        assertThat(refused.issues(Severity.WARNING)).containsExactly(WARNING);
        assertThat(refused.issues(Severity.ERROR)).containsExactly(ERROR);
        assertThatThrownBy(refused::throwIfErrors)
                .isInstanceOfSatisfying(
                        ErrorsFoundException.class,
                        thrown -> assertThat(thrown.issues())
                                .isEqualTo(refused.issues())
                                .hasSize(3))
                .hasMessage("the report has errors: ecar.value.empty at /a");
    }

    @Test
    void every_reason_is_in_the_table_above() {
        assertThat(NotChecked.Reason.values()).hasSize(6);
    }

    @Test
    void is_complete_if_everything_was_checked() {
        assertThat(Samples.aCollector().report().isComplete()).isTrue();
    }

    @Test
    void silence_is_counted_at_least_once() {
        assertThatThrownBy(() -> new NotChecked(Samples.PLAIN, NotChecked.Reason.LIMIT, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be at least 1");
    }

    @Test
    void totals_name_every_severity() {
        ReportCollector collector = Samples.aCollector();
        List.of(ERROR, ERROR, NOTE).forEach(collector);

        assertThat(collector.report().totals())
                .containsExactly(
                        Map.entry(Severity.ERROR, 2L), Map.entry(Severity.WARNING, 0L), Map.entry(Severity.INFO, 1L));
    }

    @Test
    void tallies_stand_gravest_first_then_by_code() {
        ReportCollector collector = Samples.aCollector();

        List.of(NOTE, WARNING, ERROR, WAIVED).forEach(collector);

        assertThat(collector.report().tallies())
                .extracting(tally -> tally.code().id())
                .containsExactly("ecar.sample.plain", "ecar.value.empty", "ecar.sample.warning", "ecar.sample.note");
    }

    @Test
    void issues_of_all_codes_stand_as_a_reader_meets_them() {
        ReportCollector collector = Samples.aCollector();

        collector.accept(at(3, Samples.PLAIN));
        collector.accept(at(1, Samples.NOTE));
        collector.accept(at(2, ValueIssues.EMPTY));

        assertThat(collector.report().issues())
                .extracting(issue -> issue.location().orElseThrow().line())
                .containsExactly(1L, 2L, 3L);
    }

    private static Issue at(int line, IssueCode code) {
        return Issue.at(code, PropertyPath.root())
                .location(new TextLocation(line, 1))
                .build();
    }

    static Stream<ValidationReport.Builder> that_can_not_be() {
        Tally one = new Tally(Samples.PLAIN, Severity.ERROR, 1, 0, List.of(WAIVED));
        Waiver waiver = Samples.aWaiver().build();
        return Stream.of(
                aReport(1).addTallies(one, one),
                aReport(0).addTallies(one),
                aReport(1)
                        .addWaivers(
                                new WaiverUse(waiver, Waiver.Effect.IN_FORCE, 1),
                                new WaiverUse(waiver, Waiver.Effect.IN_FORCE, 2)),
                aReport(1).addWaivers(new WaiverUse(waiver, Waiver.Effect.EXPIRED, 1)));
    }

    private static ValidationReport.Builder aReport(int samplesKept) {
        return ValidationReport.builder().context(Samples.aContext()).samplesKept(samplesKept);
    }

    @ParameterizedTest
    @MethodSource("that_can_not_be")
    void counts_each_thing_once_and_judges_waivers_for_its_day(ValidationReport.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a report counts each thing once");
    }

    @Test
    void a_tally_holds_no_more_samples_than_it_counts_and_counts_no_less_than_none() {
        assertThat(IssueLines.refusalOf(() -> new Tally(Samples.PLAIN, Severity.ERROR, 0, -1, List.of(WAIVED))))
                .containsExactly(
                        "ecar.value.out-of-range @/total max=9223372036854775807 min=1",
                        "ecar.value.out-of-range @/waived max=9223372036854775807 min=0");
    }

    @Test
    void a_tally_holds_samples_of_what_it_counts() {
        assertThatThrownBy(() -> new Tally(Samples.NOTE, Severity.ERROR, 1, 0, List.of(WAIVED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(Samples.PLAIN, Severity.INFO, 1, 0, List.of(WAIVED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_waiver_is_about_no_less_than_no_issue() {
        Waiver waiver = Samples.aWaiver().build();

        assertThatThrownBy(() -> new WaiverUse(waiver, Waiver.Effect.IN_FORCE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("issues must be 0 or more");
    }
}
