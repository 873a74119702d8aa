package org.ecarmethod.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.said;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MadeChange;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of change by each judgement. */
class RatedChangeTest {

    static Stream<Arguments> changes() {
        CriterionId c1 = CriterionId.of("C1");
        CriterionId g1 = CriterionId.of("G1");
        return Stream.of(
                rated("yellow moved", new Modification.MoveTo(new PolicyArea(Code.of("meals"), said("Meals")))),
                rated("green tailored", Adaptations.addTheme("queues")),
                rated("green tailored", new Modification.RemoveTerm(Vocabulary.THEME, Code.of("schools"))),
                rated(
                        "green tailored",
                        new Modification.RelabelTerm(Vocabulary.BODY_KIND, Code.of("committee"), said("Board"))),
                rated("green tailored", Adaptations.add(Vocabulary.EVIDENCE_KIND, "letter", "minutes")),
                rated("yellow other-people", Adaptations.add(Vocabulary.PARTICIPANT_ROLE, "carer", "practitioner")),
                rated(
                        "yellow other-people",
                        new Modification.RemoveTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("practitioner"))),
                rated(
                        "green tailored",
                        new Modification.RelabelTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("leader"), said("Convenor"))),
                rated("yellow answers-renamed", Adaptations.add(Vocabulary.RESPONSE_STATE, "noted", "planned")),
                rated(
                        "yellow answers-renamed",
                        new Modification.RelabelTerm(
                                Vocabulary.RESPONSE_STATE, Code.of("planned"), said("On its way"))),
                rated(
                        "green stricter",
                        new Modification.AddGate(
                                Profiles.aGate("G11", GateCheck.ANSWERED_ONCE).build())),
                rated(
                        "green stricter",
                        new Modification.TightenGate(g1, List.of(said("more")), Set.of(), Optional.empty())),
                rated(
                        "green tailored",
                        new Modification.RewordGate(g1, Optional.empty(), Optional.empty(), Optional.of(said("head")))),
                rated(
                        "green stricter",
                        new Modification.AddCriterion(
                                new Criterion(CriterionId.of("C9"), said("x"), said("y"), "city"))),
                rated("yellow milder", new Modification.RemoveCriterion(c1)),
                rated("green tailored", new Modification.RewordCriterion(c1, said("x"), said("y"))),
                rated("green stricter", new Modification.SetParameter(Parameter.MEETINGS_MIN, 6)),
                rated("green tailored", new Modification.SetParameter(Parameter.MEETINGS_MIN, 5)),
                rated("yellow milder", new Modification.SetParameter(Parameter.MEETINGS_MIN, 4)),
                rated("green stricter", new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 2)),
                rated("yellow milder", new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 4)),
                rated("yellow other-form", new Modification.SetParameter(Parameter.CIRCLE_SIZE_MAX, 9)),
                rated("green stricter", new Modification.SetRule(CircleIssues.SIZE, RuleSetting.ERROR)),
                rated("yellow milder", new Modification.SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF)),
                rated("yellow core-modified", new Modification.ModifyCoreFunction(3)),
                rated("red core-dropped", new Modification.DropCoreFunction(3)));
    }

    private static Arguments rated(String expected, Modification modification) {
        return Arguments.of(expected, modification);
    }

    private static String rate(Modification modification, ChangeRecord.Judgement judgement) {
        Change change = Change.of(
                modification, Adaptations.aRecord().judgement(judgement).build());
        RatedChange rated = RatedChange.of(new MadeChange(Code.of("lillby"), "1.0", change));
        return rated.light().wireName() + " " + rated.reason().wireName();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void has_the_light_of_what_is_changed(String expected, Modification modification) {
        assertThat(rate(modification, ChangeRecord.Judgement.CONSISTENT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_red_if_those_who_decided_say_so(String expected, Modification modification) {
        String red = expected.startsWith("red") ? expected : "red judged-inconsistent";

        assertThat(rate(modification, ChangeRecord.Judgement.INCONSISTENT)).isEqualTo(red);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_never_green_if_those_who_decided_do_not_know(String expected, Modification modification) {
        String yellow = expected.startsWith("green") ? "yellow judged-unknown" : expected;

        assertThat(rate(modification, ChangeRecord.Judgement.UNKNOWN)).isEqualTo(yellow);
    }

    @Test
    void leaves_no_kind_of_change_out() {
        List<Modification.Kind> rated = changes()
                .map(row -> ((Modification) row.get()[1]).kind())
                .distinct()
                .toList();

        assertThat(rated).containsExactlyInAnyOrderElementsOf(Arrays.asList(Modification.Kind.values()));
    }
}
