package org.ecarmethod.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.insight.CoreFunctionReview;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();

    private static List<String> statuses(Fidelity fidelity) {
        return fidelity.functions().stream()
                .map(one -> one.function().number() + " " + one.status().wireName())
                .toList();
    }

    private static List<String> lines(Fidelity fidelity) {
        return fidelity.differences().stream()
                .map(one -> one.part().wireName() + " " + one.key() + " "
                        + one.how().wireName() + " "
                        + one.light().wireName() + " " + one.reason().wireName() + " "
                        + one.records().size())
                .toList();
    }

    private static EcarProcess under(MethodProfile profile, EcarProcess process) {
        ProcessContent content =
                process.content().toBuilder().profile(profile.pin()).build();
        return EcarProcess.of(content, profile);
    }

    private static final List<String> ALL_KEPT =
            List.of("1 kept", "2 kept", "3 kept", "4 kept", "5 kept", "6 kept", "7 kept", "8 kept");

    @Nested
    class BetweenProfiles {

        @Test
        void a_profile_keeps_all_of_itself() {
            Fidelity fidelity = Fidelity.between(REFERENCE, REFERENCE);

            assertThat(statuses(fidelity)).isEqualTo(ALL_KEPT);
            assertThat(fidelity.changes()).isEmpty();
            assertThat(fidelity.differences()).isEmpty();
            assertThat(fidelity.starts()).isEmpty();
            assertThat(fidelity.name()).isEqualTo(RunName.METHOD);
            assertThat(fidelity.functions()).allMatch(one -> one.evidence().isEmpty());
        }

        @Test
        void each_difference_is_named_with_its_record_and_its_light() {
            Waiver waiver = Waiver.builder()
                    .code(CircleIssues.SIZE)
                    .who("Director")
                    .why("For now")
                    .until(Processes.TODAY)
                    .build();
            MethodProfile city = KnownProfiles.reference()
                    .resolve(Adaptations.anAdaptation(
                                    new Modification.MoveTo(new PolicyArea(Code.of("meals"), said("Meals"))),
                                    Adaptations.addTheme("queues"),
                                    new Modification.RemoveTerm(Vocabulary.THEME, Code.of("schools")),
                                    Adaptations.add(Vocabulary.RESPONSE_STATE, "noted", "planned"),
                                    new Modification.RemoveTerm(Vocabulary.BODY_KIND, Code.of("foundation")),
                                    new Modification.TightenGate(
                                            CriterionId.of("G2"),
                                            List.of(said("in writing")),
                                            Set.of(),
                                            Optional.empty()),
                                    new Modification.RewordGate(
                                            CriterionId.of("G2"),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(said("head"))),
                                    new Modification.RemoveCriterion(CriterionId.of("C8")),
                                    new Modification.SetParameter(Parameter.MEETINGS_MIN, 4),
                                    new Modification.SetRule(CircleIssues.SIZE, RuleSetting.ERROR),
                                    new Modification.DropCoreFunction(8))
                            .addWaiver(waiver)
                            .build())
                    .orThrow();

            Fidelity fidelity = Fidelity.between(REFERENCE, city);

            assertThat(lines(fidelity))
                    .containsExactly(
                            "policy-area meals added yellow moved 1",
                            "core-function 8 changed red core-dropped 1",
                            "gate G2 changed green stricter 2",
                            "criterion C8 removed yellow milder 1",
                            "theme schools removed green tailored 1",
                            "theme queues added green tailored 1",
                            "term body-kind foundation added green tailored 1",
                            "term response-state noted added yellow answers-renamed 1",
                            "parameter meetings-min changed yellow milder 1",
                            "rule ecar.circle.size added green stricter 1",
                            "waiver ecar.circle.size added yellow milder 0");
            assertThat(fidelity.changes()).hasSize(11);
            assertThat(fidelity.name()).isEqualTo(RunName.INSPIRED_BY);
            assertThat(Messages.in(java.util.Locale.forLanguageTag("sv")).label(fidelity.name()))
                    .isEqualTo("forskarcirklar inspirerade av ECAR");
        }

        @Test
        void what_nobody_recorded_is_seen_too() {
            MethodProfile silent = REFERENCE.toBuilder()
                    .id(Code.of("silent"))
                    .putParameter(Parameter.FEEDBACK_MONTHS, 6)
                    .criteria(REFERENCE.criteria().subList(1, 8))
                    .build();

            Fidelity fidelity = Fidelity.between(REFERENCE, silent);

            assertThat(lines(fidelity))
                    .containsExactly(
                            "criterion C1 removed yellow not-recorded 0",
                            "parameter feedback-months changed yellow not-recorded 0");
            assertThat(fidelity.differences()).noneMatch(Difference::isRecorded);
        }

        @Test
        void a_gate_that_a_later_profile_lost_is_red() {
            MethodProfile strict = Adaptations.profile(new Modification.AddGate(
                    org.ecarmethod.method.Profiles.aGate("G11", org.ecarmethod.method.GateCheck.ANSWERED_ONCE)
                            .demand(said("asked"))
                            .evidence(said("minutes"))
                            .owner(said("head"))
                            .build()));
            MethodProfile forged = strict.toBuilder()
                    .gates(REFERENCE.gates())
                    .id(Code.of("forged"))
                    .build();

            assertThat(lines(Fidelity.between(strict, forged))).containsExactly("gate G11 removed red gate-lost 0");
            assertThat(lines(Fidelity.between(REFERENCE, strict))).containsExactly("gate G11 added green stricter 1");
        }

        @Test
        void only_what_changed_since_counts_along_a_chain() {
            MethodProfile first = Adaptations.profile(Adaptations.addTheme("queues"));
            MethodProfile second = Adaptations.derived(first, new Modification.ModifyCoreFunction(3));

            assertThat(Fidelity.between(first, second).changes()).hasSize(1);
            assertThat(Fidelity.between(REFERENCE, second).changes()).hasSize(2);
            assertThat(Fidelity.between(second, first).changes()).hasSize(1);
            assertThat(statuses(Fidelity.between(first, second))).contains("3 modified", "4 kept");
        }

        @Test
        void there_and_back_again_names_the_same_things() {
            MethodProfile one = Adaptations.profile(
                    Adaptations.addTheme("queues"), new Modification.SetParameter(Parameter.MEETINGS_MIN, 6));
            MethodProfile other = Adaptations.profile(
                    Adaptations.addTheme("kitchens"),
                    new Modification.SetRule(CircleIssues.SIZE, RuleSetting.ERROR),
                    new Modification.DropCoreFunction(2));

            assertThat(Fidelity.between(one, other).differences())
                    .extracting(difference -> difference.part() + difference.key())
                    .containsExactlyInAnyOrderElementsOf(Fidelity.between(other, one).differences().stream()
                            .map(difference -> difference.part() + difference.key())
                            .toList());
        }

        @Test
        void the_records_of_a_core_function_stand_beside_it() {
            MethodProfile city = Adaptations.profile(
                    new Modification.SetParameter(Parameter.MEETINGS_MIN, 6), Adaptations.addTheme("queues"));

            Fidelity fidelity = Fidelity.between(REFERENCE, city);

            assertThat(fidelity.function(3).orElseThrow().records())
                    .extracting(RatedChange::light)
                    .containsExactly(Light.GREEN);
            assertThat(fidelity.function(3).orElseThrow().status()).isEqualTo(CoreStatus.KEPT);
            assertThat(fidelity.function(4).orElseThrow().records()).hasSize(1);
            assertThat(fidelity.function(9)).isEmpty();
        }

        @Test
        void a_form_that_weakens_the_core_modifies_the_function() {
            Change weakening = Change.of(
                    new Modification.SetParameter(Parameter.MEETINGS_MIN, 3),
                    Adaptations.aRecord()
                            .judgement(ChangeRecord.Judgement.INCONSISTENT)
                            .build());
            MethodProfile city = KnownProfiles.reference()
                    .resolve(Adaptations.anAdaptation().addChange(weakening).build())
                    .orThrow();

            assertThat(statuses(Fidelity.between(REFERENCE, city))).contains("3 modified");
        }
    }

    @Nested
    class OfARun {

        @Test
        void one_that_did_everything_kept_everything() {
            Fidelity fidelity = Fidelity.of(Processes.closed());

            assertThat(statuses(fidelity)).isEqualTo(ALL_KEPT);
            assertThat(fidelity.functions())
                    .allMatch(one -> one.evidence().orElseThrow().shown() == CoreFunctionReview.Shown.SHOWN);
            assertThat(fidelity.starts()).isEmpty();
            assertThat(fidelity.name()).isEqualTo(RunName.METHOD);
        }

        @Test
        void what_is_not_done_yet_is_not_dropped() {
            Fidelity fidelity = Fidelity.of(Processes.running());

            assertThat(statuses(fidelity)).isEqualTo(ALL_KEPT);
            assertThat(fidelity.function(8)
                            .orElseThrow()
                            .evidence()
                            .orElseThrow()
                            .shown())
                    .isEqualTo(CoreFunctionReview.Shown.NOT_SHOWN);
        }

        @Test
        void what_was_not_done_when_it_closed_was_dropped() {
            ProcessContent content = Processes.closed().content().toBuilder()
                    .feedback(List.of())
                    .journal(List.of())
                    .build();

            Fidelity fidelity = Fidelity.of(EcarProcess.of(content, REFERENCE));

            assertThat(statuses(fidelity)).contains("8 dropped").contains("7 kept");
            assertThat(fidelity.name()).isEqualTo(RunName.INSPIRED_BY);
        }

        @Test
        void what_the_profile_drops_is_dropped_whatever_the_run_does() {
            MethodProfile without = Adaptations.profile(new Modification.DropCoreFunction(6));

            Fidelity fidelity = Fidelity.of(under(without, Processes.draft()));

            assertThat(statuses(fidelity)).contains("6 dropped");
            assertThat(fidelity.function(6).orElseThrow().records())
                    .extracting(one -> one.light() + " " + one.made().profile())
                    .containsExactly("RED lillby");
            assertThat(fidelity.name()).isEqualTo(RunName.INSPIRED_BY);
        }

        @Test
        void a_start_by_override_is_shown_and_changes_the_first_function() {
            EcarProcess overridden = Processes.prepared()
                    .anchorProcess(Processes.overridden("2027-01-31"), Processes.entry("2027-02-01"));

            Fidelity fidelity = Fidelity.of(overridden);

            assertThat(fidelity.starts())
                    .extracting(
                            start -> start.at() + " " + start.grounds().kind().wireName())
                    .containsExactly("/anchoredBy override");
            assertThat(statuses(fidelity)).contains("1 modified");
            assertThat(fidelity.name()).isEqualTo(RunName.METHOD);
        }

        @Test
        void a_circle_started_by_override_is_shown_too() {
            EcarProcess opened = Processes.anchored()
                    .openCircle(
                            Processes.plannedCircle(),
                            Processes.overridden("2027-02-27"),
                            Processes.entry("2027-03-01"));

            assertThat(Fidelity.of(opened).starts())
                    .extracting(start -> start.at().toString())
                    .containsExactly("/circles/0/authority");
            assertThat(statuses(Fidelity.of(opened))).contains("1 modified");
        }

        @Test
        void history_with_gaps_is_shown_and_drops_nothing() {
            EcarProcess historical = EcarProcess.of(Processes.historical(), REFERENCE);

            Fidelity fidelity = Fidelity.of(historical);

            assertThat(fidelity.starts())
                    .extracting(start -> start.grounds().kind().wireName())
                    .containsExactly("historical-record");
            assertThat(statuses(fidelity)).isEqualTo(ALL_KEPT);
        }

        @Test
        void may_be_measured_by_the_base_of_its_profile() {
            MethodProfile first = Adaptations.profile(Adaptations.addTheme("queues"));
            MethodProfile second = Adaptations.derived(first, Adaptations.addTheme("kitchens"));

            Fidelity fidelity = Fidelity.of(under(second, Processes.draft()), first);

            assertThat(fidelity.reference()).isEqualTo(first.pin());
            assertThat(fidelity.profile()).isEqualTo(second.pin());
            assertThat(fidelity.changes()).hasSize(1);
        }
    }

    @Test
    void it_is_never_one_number() {
        assertThat(Fidelity.class.getMethods())
                .filteredOn(method -> method.getDeclaringClass() == Fidelity.class)
                .noneMatch(method ->
                        method.getReturnType().isPrimitive() || Number.class.isAssignableFrom(method.getReturnType()));
    }

    @Test
    void it_says_nothing_that_somebody_wrote_by_accident() {
        Change change = Change.of(
                Adaptations.addTheme("queues"),
                Adaptations.aRecord()
                        .why(LocalizedText.of("sv", "Fatima sa det"))
                        .build());
        MethodProfile city = KnownProfiles.reference()
                .resolve(Adaptations.anAdaptation().addChange(change).build())
                .orThrow();

        assertThat(Fidelity.between(REFERENCE, city).toString()).doesNotContain("Fatima");
    }
}
