package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.process.rules.ProcessRule;
import org.ecarmethod.process.rules.ProcessRules;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.process.rules.RuleExamplesTest;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ReportContext;
import org.ecarmethod.report.Tally;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.report.WaiverUse;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Protection;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExaminationTest {

    private static Examination of(ProcessContent content) {
        return Examination.of(content, Processes.PROFILE, Processes.TODAY);
    }

    private static ValidationReport report(ProcessContent content, Waiver... waivers) {
        return of(content).report(List.of(waivers));
    }

    private static Set<IssueCode> notChecked(ValidationReport report, NotChecked.Reason reason) {
        return report.notChecked().stream()
                .filter(entry -> entry.reason() == reason)
                .map(NotChecked::code)
                .collect(Collectors.toSet());
    }

    private static Waiver waiver(IssueCode code) {
        return Waiver.builder()
                .code(code)
                .who("Municipal director")
                .why("It is being dealt with")
                .until(Processes.TODAY)
                .build();
    }

    @Nested
    class Gaps {

        @Test
        void switch_off_the_rules_that_need_what_is_lacking_and_say_so() {
            ValidationReport report = report(Processes.historical());

            assertThat(IssueLines.of(report.issues()))
                    .containsExactly(
                            "ecar.process.anchored-before-library @/anchoredBy",
                            "ecar.response.not-followed-separately @/responses/0",
                            "ecar.response.decider-unknown @/responses/0/answers/0/decidedBy",
                            "ecar.response.no-date @/responses/0/answers/0/state");
            assertThat(notChecked(report, NotChecked.Reason.NOT_RECORDED))
                    .contains(
                            ResponseIssues.ORPHAN_PROPOSAL,
                            ResponseIssues.BODY_NOT_ANCHORED,
                            ResponseIssues.BEFORE_REFERRAL,
                            FindingIssues.NO_MEETING,
                            CircleIssues.SIZE,
                            ProcessIssues.PHASE_WITHOUT_CONTENT,
                            ProcessIssues.CLOSED_UNANSWERED,
                            ResponseIssues.NO_FEEDBACK)
                    .doesNotContain(
                            ResponseIssues.NO_DATE, ResponseIssues.DECIDER_UNKNOWN, ProcessIssues.DANGLING_REFERENCE);
        }

        @Test
        void do_not_keep_what_is_there_from_being_looked_at() {
            ProcessContent content = Changes.to(Processes.historical())
                    .all(next -> next.addGap(new Gap(Section.RESPONSES, Responses.said("Some were lost"))))
                    .content();

            ValidationReport report = report(content);

            assertThat(report.total(ResponseIssues.NO_DATE)).isEqualTo(1);
            assertThat(notChecked(report, NotChecked.Reason.NOT_RECORDED)).contains(ResponseIssues.NO_DATE);
        }

        @Test
        void say_less_without_making_the_report_incomplete() {
            NotChecked.Reason reason = NotChecked.Reason.NOT_RECORDED;

            assertThat(reason.leavesIncomplete()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(Section.class)
        void never_hide_what_a_safety_code_has_found(Section section) {
            Gap gap = new Gap(section, Responses.said("Nobody wrote it down"));
            ProcessContent historical = Changes.toClosed()
                    .all(next -> next.anchoredBy(new StartAuthority.HistoricalRecord(Processes.citation("analysis"))))
                    .participant(one -> new Participant(one.id(), one.role(), one.joinedOn(), Responses.unknown()))
                    .firstMeeting("2027-01-20")
                    .content();
            ProcessContent lacking =
                    Changes.to(historical).all(next -> next.addGap(gap)).content();

            assertThat(safety(report(lacking)))
                    .isEqualTo(safety(report(historical)))
                    .contains(
                            "ecar.process.anchored-before-library 1",
                            "ecar.circle.history-too-young 1",
                            "ecar.circle.no-consent 1",
                            "ecar.circle.met-before-anchoring 1");
        }

        private Set<String> safety(ValidationReport report) {
            return report.tallies().stream()
                    .filter(tally -> tally.code().protection() == Protection.SAFETY)
                    .map(tally -> tally.code() + " " + tally.total())
                    .collect(Collectors.toSet());
        }
    }

    @Nested
    class Unreadable {

        @Test
        void parts_block_the_rules_that_need_them_and_the_process() {
            Examination examination = of(Processes.closed().content()).withUnreadable(EnumSet.of(Section.COMMITMENTS));

            ValidationReport report = examination.report(List.of());

            assertThat(notChecked(report, NotChecked.Reason.BLOCKED))
                    .containsExactlyInAnyOrder(
                            ProcessIssues.DANGLING_REFERENCE,
                            ProcessIssues.TEXT_NOT_PLAIN,
                            ProcessIssues.TEXT_SAYS_NOTHING,
                            ProcessIssues.FROM_THE_FUTURE,
                            ProcessIssues.TOO_EARLY,
                            FindingIssues.DIRECT_IDENTIFIER,
                            PrivacyIssues.CONFIRMED,
                            PrivacyIssues.IDENTITY_NUMBER,
                            PrivacyIssues.NEAR_MISS,
                            PrivacyIssues.PERSONAL_DATA,
                            ResponseIssues.FOLLOW_UP_OVERDUE,
                            ResponseIssues.HANDED_OVER_TO_NOBODY,
                            ResponseIssues.NOT_FOLLOWED_SEPARATELY,
                            ResponseIssues.FOLLOW_UP_BEFORE_ANSWER,
                            ResponseIssues.COMMITMENT_WITHOUT_ANSWER,
                            ResponseIssues.COMMITMENT_ON_REFUSAL);
            assertThat(report.isComplete()).isFalse();
            assertThat(examination.examine().process()).isEmpty();
        }

        /** Whatever could not be read, nothing is reported that the whole would not have. */
        @ParameterizedTest
        @EnumSource(Section.class)
        void parts_are_never_taken_for_parts_that_are_not_there(Section section) {
            ProcessContent whole = Processes.closed().content();
            ProcessContent rest = without(section, whole);

            ValidationReport report =
                    of(rest).withUnreadable(EnumSet.of(section)).report(List.of());

            assertThat(IssueLines.of(report.issues())).as("without %s", section).isEmpty();
            assertThat(report.isComplete()).isFalse();
        }

        private ProcessContent without(Section section, ProcessContent whole) {
            ProcessContent.Builder rest = whole.toBuilder();
            switch (section) {
                case BODIES -> rest.bodies(List.of());
                case ANCHORING -> rest.anchoring(Optional.empty());
                case HISTORY -> rest.history(List.of()).anchoredBy(Optional.empty());
                case CIRCLES -> rest.circles(List.of());
                case EXPERIENCES -> rest.experiences(List.of());
                case FINDINGS -> rest.findings(List.of());
                case PROPOSALS -> rest.proposals(List.of());
                case REFERRALS -> rest.referrals(List.of());
                case RESPONSES -> rest.responses(List.of());
                case COMMITMENTS -> rest.commitments(List.of());
                case FOLLOW_UPS -> rest.followUps(List.of());
                case FEEDBACK -> rest.feedback(List.of());
                case OPEN_ITEMS -> rest.openItems(List.of());
                case SOURCES -> rest.sources(List.of());
                case FACTS -> rest.facts(List.of());
                case DATA_PROTECTION -> rest.dataProtection(Optional.empty());
                case PUBLICATIONS -> rest.publications(List.of());
                case TOMBSTONES -> rest.tombstones(List.of());
            }
            return rest.build();
        }
    }

    @Nested
    class Waivers {

        private final ProcessContent open = Changes.toClosed()
                .answer(next -> next.decidedBy(Responses.unknown()))
                .participant(one -> new Participant(one.id(), one.role(), one.joinedOn(), Responses.unknown()))
                .content();

        @Test
        void lift_what_may_be_waived_and_leave_it_counted() {
            ValidationReport report = report(open, waiver(ResponseIssues.DECIDER_UNKNOWN));

            assertThat(report.total(ResponseIssues.DECIDER_UNKNOWN)).isZero();
            assertThat(report.tallies())
                    .filteredOn(tally -> tally.code().equals(ResponseIssues.DECIDER_UNKNOWN))
                    .extracting(Tally::waived)
                    .containsExactly(1L);
            assertThat(report.waivers())
                    .containsExactly(new WaiverUse(waiver(ResponseIssues.DECIDER_UNKNOWN), Waiver.Effect.IN_FORCE, 1));
        }

        @Test
        void lift_no_safety_code() {
            ValidationReport report = report(open, waiver(CircleIssues.NO_CONSENT));

            assertThat(report.total(CircleIssues.NO_CONSENT)).isEqualTo(1);
            assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        }

        @Test
        void lift_nothing_of_what_must_hold_at_all() {
            assertThat(ProcessRules.INTEGRITY.stream().flatMap(rule -> rule.codes().stream()))
                    .allSatisfy(code -> {
                        assertThat(code.protection()).as(code.id()).isEqualTo(Protection.SAFETY);
                        assertThat(code.severity()).as(code.id()).isEqualTo(Severity.ERROR);
                    });
        }

        @Test
        void are_offered_through_a_process_too() {
            EcarProcess process = EcarProcess.of(open, Processes.PROFILE);

            assertThat(process.validate(Processes.TODAY, List.of(waiver(ResponseIssues.DECIDER_UNKNOWN)))
                            .total(ResponseIssues.DECIDER_UNKNOWN))
                    .isZero();
        }
    }

    @Test
    void a_report_says_under_what_it_was_made() {
        ValidationReport report = report(Processes.closed().content());

        assertThat(report.context().library())
                .isEqualTo(ReportContext.libraryVersion())
                .isNotBlank()
                .doesNotContain("${");
        assertThat(report.context().profiles()).containsExactly(Processes.PROFILE.pin());
        assertThat(report.context().ruleSet()).isEqualTo(Catalogue.ruleSet());
        assertThat(report.context().validatedFor()).isEqualTo(Processes.TODAY);
    }

    @Test
    void issues_stand_in_the_order_of_the_document() {
        ProcessContent content = Changes.toClosed()
                .all(next -> next.openItems(List.of()))
                .answer(next -> next.decidedBy(Responses.unknown()).meetsProposal(Responses.unknown()))
                .circle(next -> next.missingVoices(Responses.unknown()).meetings(List.of()))
                .experience(next -> next.meeting(Responses.none()))
                .body(2, next -> next.under(Stated.known(BodyId.of("nobody"))))
                .content();

        assertThat(report(content).issues()).hasSizeGreaterThan(4).isSorted();
    }

    @Test
    void a_content_that_does_not_hold_gives_a_report_and_no_process() {
        ProcessContent broken = Changes.toClosed().phaseStep(1, "2027-01-31").content();
        Examination examination = of(broken);

        assertThat(examination.examine().process()).isEmpty();
        assertThat(examination.report(List.of()).hasErrors()).isTrue();
        assertThat(examination.examine().process()).isEmpty();
    }

    @Test
    void a_content_that_holds_gives_the_process_whatever_the_rules_of_the_method_say() {
        ProcessContent open =
                Changes.toClosed().all(next -> next.openItems(List.of())).content();
        Examination examination = of(open);

        assertThat(examination.report(List.of()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(examination.examine().process()).map(EcarProcess::content).contains(open);
    }

    @Test
    void no_rule_says_more_than_its_codes() {
        List<ProcessRule> rules = Stream.concat(ProcessRules.INTEGRITY.stream(), ProcessRules.METHOD.stream())
                .toList();

        assertThat(RuleExamplesTest.examples()).allSatisfy(example -> {
            Examined<ProcessView> view = example.examined();
            rules.forEach(rule -> rule.examine(
                    view, issue -> assertThat(rule.codes()).as(rule.id()).contains(issue.code())));
        });
    }
}
