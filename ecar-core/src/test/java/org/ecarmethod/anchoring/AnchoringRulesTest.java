package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.SCHOOLS;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.anchoring.AnchoringMaps.to;
import static org.ecarmethod.anchoring.AnchoringMaps.without;
import static org.ecarmethod.method.Reported.reported;

import java.util.List;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.process.rules.AnchoringRules;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoringRulesTest {

    private static final AnchoringMap READY = aReadyMap().build();

    private static List<String> check(Rule<Examined<AnchoringMap>> rule, AnchoringMap map) {
        return check(rule, map, EcarProfile.v1_0());
    }

    private static List<String> check(Rule<Examined<AnchoringMap>> rule, AnchoringMap map, MethodProfile profile) {
        return reported(rule, new Examined<>(map, profile, ASSESSED));
    }

    @Test
    void nothing_is_found_on_a_ready_map() {
        assertThat(List.of(
                        AnchoringRules.KNOWN_GATES,
                        AnchoringRules.KNOWN_CRITERIA,
                        AnchoringRules.READINESS,
                        AnchoringRules.LEVELS,
                        AnchoringRules.ADVICE))
                .allSatisfy(rule -> assertThat(check(rule, READY)).isEmpty());
    }

    @Test
    void an_answer_to_a_gate_that_the_profile_lacks_is_an_error() {
        AnchoringMap map = READY.toBuilder()
                .addAnswers(aYes("G11", "2027-01-30").build())
                .addAnswers(aYes("C1", "2027-01-30").build())
                .build();

        assertThat(check(AnchoringRules.KNOWN_GATES, map))
                .containsExactly(
                        "ecar.anchoring.unknown-gate @/answers/9/gate",
                        "ecar.anchoring.unknown-gate @/answers/10/gate");
        assertThat(check(
                        AnchoringRules.KNOWN_GATES,
                        map,
                        Profiles.aStricterProfile().build()))
                .containsExactly("ecar.anchoring.unknown-gate @/answers/10/gate");
    }

    @Test
    void a_score_of_a_criterion_that_the_profile_lacks_is_an_error() {
        AnchoringMap map =
                READY.toBuilder().addScores(score("C8")).addScores(score("C9")).build();

        assertThat(check(AnchoringRules.KNOWN_CRITERIA, map))
                .containsExactly("ecar.anchoring.unknown-criterion @/scores/1/criterion");
    }

    private static CriterionScore score(String criterion) {
        return new CriterionScore(CriterionId.of(criterion), 2, PartialDate.of(ASSESSED), said("as far as we know"));
    }

    @Test
    void to_act_and_to_reconsider_are_two_answers_of_each_operation() {
        AnchoringMap map = without(READY, to("G3", SCHOOLS).or(to("G2", HOUSING)));

        assertThat(check(AnchoringRules.READINESS, map))
                .containsExactly(
                        "ecar.anchoring.readiness-incomplete @/operations/1 gate='G2'",
                        "ecar.anchoring.readiness-incomplete @/operations/0 gate='G3'");
    }

    @Test
    void a_no_is_an_answer_and_one_of_later_is_none() {
        AnchoringMap refused = changed(READY, to("G2", SCHOOLS), answer -> answer.readiness(Readiness.NO));
        AnchoringMap later =
                changed(READY, to("G2", SCHOOLS), answer -> answer.answeredOn(PartialDate.of(ASSESSED.plusDays(1))));

        assertThat(check(AnchoringRules.READINESS, refused)).isEmpty();
        assertThat(check(AnchoringRules.READINESS, later))
                .containsExactly("ecar.anchoring.readiness-incomplete @/operations/0 gate='G2'");
    }

    @ParameterizedTest
    @EnumSource
    void each_level_of_the_organisation_has_answered_something(AnchoringLevel level) {
        AnchoringMap map = without(READY, answer -> answer.level() == level);

        assertThat(check(AnchoringRules.LEVELS, map))
                .containsExactly("ecar.anchoring.level-missing @/answers level='" + level.wireName() + "'");
    }

    @Test
    void all_levels_are_named_if_nobody_has_answered() {
        assertThat(check(
                        AnchoringRules.LEVELS,
                        READY.toBuilder().answers(List.of()).build()))
                .containsExactly(
                        "ecar.anchoring.level-missing @/answers level='work-management'",
                        "ecar.anchoring.level-missing @/answers level='organisation'",
                        "ecar.anchoring.level-missing @/answers level='political'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G5", "G6", "G10"})
    void a_no_to_commission_openness_or_resources_is_a_sign_to_stop(String gate) {
        AnchoringMap map = changed(READY, to(gate), answer -> answer.readiness(Readiness.NO));

        assertThat(check(AnchoringRules.ADVICE, map))
                .containsExactly("ecar.anchoring.started-against-advice @/answers gate='" + gate + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G7", "G9"})
    void a_no_to_another_gate_is_none(String gate) {
        AnchoringMap map = changed(READY, to(gate), answer -> answer.readiness(Readiness.NO));

        assertThat(check(AnchoringRules.ADVICE, map)).isEmpty();
    }

    @Test
    void a_no_that_was_taken_back_or_came_later_is_none() {
        AnchoringMap takenBack = READY.toBuilder()
                .addAnswers(aYes("G6", "2027-01-09").readiness(Readiness.NO).build())
                .build();
        AnchoringMap later = READY.toBuilder()
                .addAnswers(aYes("G6", "2027-02-16").readiness(Readiness.NO).build())
                .build();

        assertThat(check(AnchoringRules.ADVICE, takenBack)).isEmpty();
        assertThat(check(AnchoringRules.ADVICE, later)).isEmpty();
    }
}
