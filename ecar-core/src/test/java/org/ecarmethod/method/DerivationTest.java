package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Adaptations.add;
import static org.ecarmethod.method.Adaptations.addTheme;
import static org.ecarmethod.method.Adaptations.anAdaptationOf;
import static org.ecarmethod.method.Adaptations.derived;
import static org.ecarmethod.method.Adaptations.profile;
import static org.ecarmethod.method.Adaptations.refusal;
import static org.ecarmethod.method.Adaptations.said;
import static org.ecarmethod.method.Profiles.aGate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.method.Modification.AddGate;
import org.ecarmethod.method.Modification.DropCoreFunction;
import org.ecarmethod.method.Modification.ModifyCoreFunction;
import org.ecarmethod.method.Modification.RemoveTerm;
import org.ecarmethod.method.Modification.SetParameter;
import org.ecarmethod.method.Modification.SetRule;
import org.ecarmethod.method.Modification.TightenGate;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adaptations of adaptations: what a chain must not undo, and how profiles find their bases. */
class DerivationTest {

    private static final String NOBODY = "0".repeat(64);

    private static TightenGate tighten(GateCheck test, String... kinds) {
        Set<Code> codes = new java.util.TreeSet<>();
        for (String kind : kinds) {
            codes.add(Code.of(kind));
        }
        return new TightenGate(CriterionId.of("G11"), List.of(), codes, Optional.of(test));
    }

    private static AddGate ownGate(GateCheck test, String... kinds) {
        Gate.Builder gate = aGate("G11", test)
                .demand(said("The school council was asked"))
                .evidence(said("minutes"))
                .owner(said("headmaster"));
        for (String kind : kinds) {
            gate.addEvidenceKind(Code.of(kind));
        }
        return new AddGate(gate.build());
    }

    private static Adaptation named(String id, String base) {
        return anAdaptationOf(EcarProfile.v1_0(), id)
                .derivesFrom(new ProfilePin(base, "1.0", NOBODY))
                .build();
    }

    private static List<List<String>> lines(List<Resolution> resolutions) {
        return resolutions.stream().map(one -> Reported.lines(one.issues())).toList();
    }

    @Nested
    class AChainDoesNotUndo {

        @Test
        void a_gate_that_is_asked_of_each() {
            MethodProfile strict = profile(ownGate(GateCheck.ANSWERED_ONCE));
            MethodProfile stricter = derived(strict, tighten(GateCheck.EACH_OPERATION_ANSWERS));

            assertThat(stricter.gate(CriterionId.of("G11")).orElseThrow().test())
                    .isEqualTo(GateCheck.EACH_OPERATION_ANSWERS);
            assertThat(refusal(stricter, tighten(GateCheck.ANSWERED_ONCE)))
                    .containsExactly("ecar.method.gate-loosened @/changes/0/test gate='G11' reason='test-changed'");
            assertThat(refusal(stricter, tighten(GateCheck.MAP_NAMES_OPERATIONS)))
                    .containsExactly("ecar.method.gate-loosened @/changes/0/test gate='G11' reason='test-changed'");
            assertThat(refusal(stricter, ownGate(GateCheck.ANSWERED_ONCE)))
                    .containsExactly("ecar.method.number-exists @/changes/0/gate");
        }

        @Test
        void the_evidence_that_a_gate_takes() {
            MethodProfile strict = profile(ownGate(GateCheck.ANSWERED_ONCE, "minutes", "decision"));
            MethodProfile stricter = derived(strict, tighten(GateCheck.ANSWERED_ONCE, "decision"));

            assertThat(stricter.gate(CriterionId.of("G11")).orElseThrow().evidenceKinds())
                    .containsExactly(Code.of("decision"));
            assertThat(refusal(stricter, tighten(GateCheck.ANSWERED_ONCE, "minutes", "decision")))
                    .containsExactly(
                            "ecar.method.gate-loosened @/changes/0/evidenceKinds gate='G11' reason='evidence-wider'");
        }

        @Test
        void the_evidence_that_a_gate_takes_by_way_of_an_own_word() {
            MethodProfile strict = profile(
                    add(Vocabulary.EVIDENCE_KIND, "council-decision", "decision"),
                    ownGate(GateCheck.ANSWERED_ONCE, "council-decision"));

            assertThat(refusal(strict, tighten(GateCheck.ANSWERED_ONCE, "decision")))
                    .containsExactly(
                            "ecar.method.gate-loosened @/changes/0/evidenceKinds gate='G11' reason='evidence-wider'");
            assertThat(refusal(
                            profile(ownGate(GateCheck.ANSWERED_ONCE, "decision")),
                            add(Vocabulary.EVIDENCE_KIND, "council-decision", "decision"),
                            tighten(GateCheck.ANSWERED_ONCE, "council-decision")))
                    .isEmpty();
        }

        @Test
        void what_a_city_demands_beyond() {
            TightenGate first =
                    new TightenGate(CriterionId.of("G2"), List.of(said("in writing")), Set.of(), Optional.empty());
            TightenGate second =
                    new TightenGate(CriterionId.of("G2"), List.of(said("by the chair")), Set.of(), Optional.empty());

            assertThat(derived(profile(first), second)
                            .gate(CriterionId.of("G2"))
                            .orElseThrow()
                            .further())
                    .containsExactly(said("in writing"), said("by the chair"));
        }

        @ParameterizedTest
        @EnumSource
        void a_number_that_was_tightened(Parameter parameter) {
            int step = switch (parameter.tightens()) {
                case UPWARD -> 1;
                case DOWNWARD -> -1;
                case NEITHER -> 0;
            };
            int tightened = parameter.reference() + step;
            MethodProfile strict = profile(new SetParameter(parameter, tightened));

            List<String> back = refusal(strict, new SetParameter(parameter, parameter.reference()));
            List<String> further = refusal(strict, new SetParameter(parameter, tightened + step));

            assertThat(further).isEmpty();
            if (step == 0) {
                assertThat(back).isEmpty();
            } else {
                assertThat(back)
                        .containsExactly("ecar.method.parameter-loosened @/changes/0/value bound=" + tightened
                                + " parameter='" + parameter.wireName() + "'");
            }
        }

        @Test
        void a_number_may_come_back_from_where_the_reference_let_it_go() {
            MethodProfile few = profile(new SetParameter(Parameter.MEETINGS_MIN, 3));

            assertThat(refusal(few, new SetParameter(Parameter.MEETINGS_MIN, 4)))
                    .isEmpty();
            assertThat(refusal(few, new SetParameter(Parameter.MEETINGS_MIN, 3)))
                    .isEmpty();
        }

        @Test
        void a_rule_that_was_made_stricter() {
            MethodProfile strict = profile(
                    new SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.ERROR),
                    new SetRule(CircleIssues.SIZE, RuleSetting.ERROR));

            assertThat(refusal(
                            strict,
                            new SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF),
                            new SetRule(CircleIssues.SIZE, RuleSetting.WARNING)))
                    .containsExactly(
                            "ecar.method.rule-loosened @/changes/0/setting"
                                    + " bound='error' rule='ecar.circle.writing-not-told'",
                            "ecar.method.rule-loosened @/changes/1/setting bound='error' rule='ecar.circle.size'");
        }

        @Test
        void but_a_rule_that_was_switched_off_may_be_switched_on() {
            MethodProfile off = profile(new SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF));
            MethodProfile on = derived(off, new SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.WARNING));

            assertThat(on.ruleSettings()).isEmpty();
        }

        @Test
        void that_a_core_function_was_dropped() {
            MethodProfile without = profile(new DropCoreFunction(8));

            assertThat(refusal(without, new ModifyCoreFunction(8)))
                    .containsExactly("ecar.method.core-function-dropped @/changes/0/number number=8");
            assertThat(refusal(without, new DropCoreFunction(8)))
                    .containsExactly("ecar.method.core-function-dropped @/changes/0/number number=8");
            assertThat(derived(derived(without), addTheme("queues")).droppedCoreFunctions())
                    .containsExactly(8);
        }

        @Test
        void that_it_may_not_carry_the_name() {
            MethodProfile without = profile(new DropCoreFunction(8));
            Adaptation renamed = anAdaptationOf(without, "storby")
                    .title(LocalizedText.of("en", "The ECAR method in Storby"))
                    .build();

            assertThat(Reported.lines(
                            KnownProfiles.of(List.of(without)).resolve(renamed).issues()))
                    .containsExactly("ecar.method.name-not-allowed @/title numbers=[8]");
        }

        @Test
        void what_a_word_means() {
            MethodProfile first = profile(add(Vocabulary.RESPONSE_STATE, "noted", "planned"));
            MethodProfile second = derived(first, new RemoveTerm(Vocabulary.RESPONSE_STATE, Code.of("noted")));

            assertThat(refusal(first, add(Vocabulary.RESPONSE_STATE, "noted", "declined")))
                    .containsExactly(
                            "ecar.method.meaning-changed @/changes/0/standsFor becomes='refusal' is='forward'");
            assertThat(refusal(second, add(Vocabulary.RESPONSE_STATE, "noted", "declined")))
                    .containsExactly(
                            "ecar.method.meaning-changed @/changes/0/standsFor becomes='refusal' is='forward'");
            assertThat(refusal(second, add(Vocabulary.RESPONSE_STATE, "noted", "committed")))
                    .isEmpty();
            assertThat(refusal(first, add(Vocabulary.RESPONSE_STATE, "noted", "committed")))
                    .containsExactly("ecar.method.code-exists @/changes/0/code vocabulary='response-state'");
        }

        @Test
        void a_word_that_was_taken_out() {
            MethodProfile without = profile(new RemoveTerm(Vocabulary.BODY_KIND, Code.of("foundation")));

            assertThat(refusal(without, new RemoveTerm(Vocabulary.BODY_KIND, Code.of("foundation"))))
                    .containsExactly("ecar.method.code-unknown @/changes/0/code vocabulary='body-kind'");
            assertThat(refusal(
                            without,
                            new Modification.RelabelTerm(Vocabulary.BODY_KIND, Code.of("foundation"), said("Trust"))))
                    .containsExactly("ecar.method.code-unknown @/changes/0/code vocabulary='body-kind'");
        }

        @Test
        void anything_that_was_recorded() {
            MethodProfile last = derived(profile(addTheme("queues")), addTheme("kitchens"));

            assertThat(last.changes())
                    .extracting(made ->
                            made.profile() + " " + made.change().modification().subject())
                    .containsExactly("lillby theme queues", "storby theme kitchens");
        }
    }

    @Nested
    class Bases {

        @Test
        void that_nobody_knows() {
            assertThat(lines(KnownProfiles.reference().resolveAll(List.of(named("a", "nobody")))))
                    .containsExactly(List.of("ecar.method.base-unknown @/derivesFrom"));
        }

        @Test
        void that_have_other_content() {
            MethodProfile known = profile(addTheme("queues"));

            assertThat(lines(KnownProfiles.of(List.of(known)).resolveAll(List.of(named("a", "lillby")))))
                    .containsExactly(List.of("ecar.method.base-changed @/derivesFrom/hash hash='"
                            + known.pin().hash() + "'"));
        }

        @Test
        void that_do_not_hold_themselves() {
            Adaptation broken =
                    anAdaptationOf(EcarProfile.v1_0(), "a", addTheme("schools")).build();

            assertThat(lines(KnownProfiles.reference().resolveAll(List.of(named("b", "a"), broken))))
                    .containsExactly(
                            List.of("ecar.method.base-refused @/derivesFrom"),
                            List.of("ecar.method.code-exists @/changes/0/code vocabulary='theme'"));
        }

        @Test
        void that_lead_back() {
            assertThat(lines(KnownProfiles.reference()
                            .resolveAll(
                                    List.of(named("tail", "a"), named("a", "b"), named("b", "c"), named("c", "a")))))
                    .containsExactly(
                            List.of("ecar.method.base-refused @/derivesFrom"),
                            List.of("ecar.method.circular-derivation @/derivesFrom"),
                            List.of("ecar.method.circular-derivation @/derivesFrom"),
                            List.of("ecar.method.circular-derivation @/derivesFrom"));
        }

        @Test
        void that_are_the_profile_itself() {
            assertThat(lines(KnownProfiles.reference().resolveAll(List.of(named("a", "a")))))
                    .containsExactly(List.of("ecar.method.circular-derivation @/derivesFrom"));
            assertThat(lines(KnownProfiles.reference().resolveAll(List.of(named("ecar", "ecar")))))
                    .containsExactly(List.of("ecar.method.circular-derivation @/derivesFrom"));
        }

        @Test
        void that_are_found_whatever_the_order() {
            List<Adaptation> chain = chain(20);
            List<Resolution> inOrder = KnownProfiles.reference().resolveAll(chain);
            List<Adaptation> shuffled = new ArrayList<>(chain);
            Collections.shuffle(shuffled, new Random(4));

            List<Resolution> resolved = KnownProfiles.reference().resolveAll(shuffled);

            for (int i = 0; i < shuffled.size(); i++) {
                assertThat(resolved.get(i)).isEqualTo(inOrder.get(chain.indexOf(shuffled.get(i))));
            }
        }
    }

    @Nested
    class Names {

        @Test
        void that_two_adaptations_share() {
            Adaptation one =
                    anAdaptationOf(EcarProfile.v1_0(), "a", addTheme("queues")).build();
            Adaptation other = anAdaptationOf(EcarProfile.v1_0(), "a", addTheme("kitchens"))
                    .build();

            List<Resolution> resolved = KnownProfiles.reference().resolveAll(List.of(one, other, one));

            assertThat(lines(resolved))
                    .containsExactly(List.of(), List.of("ecar.method.profile-repeated @/id"), List.of());
            assertThat(resolved.get(2)).isEqualTo(resolved.get(0));
        }

        @Test
        void that_a_known_profile_has() {
            MethodProfile known = profile(addTheme("queues"));
            Adaptation same = anAdaptationOf(EcarProfile.v1_0(), "lillby", addTheme("queues"))
                    .build();
            Adaptation other = anAdaptationOf(EcarProfile.v1_0(), "lillby", addTheme("kitchens"))
                    .build();

            assertThat(KnownProfiles.of(List.of(known)).resolve(same).profile()).contains(known);
            assertThat(lines(KnownProfiles.of(List.of(known)).resolveAll(List.of(other))))
                    .containsExactly(List.of("ecar.method.profile-repeated @/id"));
        }

        @Test
        void that_two_known_profiles_share() {
            MethodProfile one = profile(addTheme("queues"));
            MethodProfile other = profile(addTheme("kitchens"));

            assertThat(Reported.violations(() -> KnownProfiles.of(List.of(one, other))))
                    .containsExactly("ecar.method.profile-repeated @/id");
            assertThat(KnownProfiles.of(List.of(one, one)).profiles()).containsExactly(EcarProfile.v1_0(), one);
        }

        @Test
        void are_found_by_their_pin_only() {
            MethodProfile one = profile(addTheme("queues"));
            MethodProfile other = profile(addTheme("kitchens"));
            KnownProfiles known = KnownProfiles.of(List.of(one));

            assertThat(known.find(one.pin())).contains(one);
            assertThat(known.find(other.pin())).isEmpty();
            assertThat(known.find(new ProfilePin("nobody", "1.0", NOBODY))).isEmpty();
        }
    }

    private static Modification relabelled(String label) {
        return new Modification.RelabelTerm(Vocabulary.THEME, Code.of("language"), said(label));
    }

    /** Each calls one theme something else than its base does. */
    private static List<Adaptation> chain(int length) {
        List<Adaptation> chain = new ArrayList<>();
        MethodProfile base = EcarProfile.v1_0();
        for (int i = 0; i < length; i++) {
            Adaptation next =
                    anAdaptationOf(base, "city-" + i, relabelled("Name " + i)).build();
            chain.add(next);
            base = KnownProfiles.of(List.of(base)).resolve(next).orThrow();
        }
        return chain;
    }

    @Test
    void a_thousand_derivations_are_none_too_many() {
        List<Adaptation> chain = chain(1000);
        Collections.reverse(chain);

        MethodProfile last = KnownProfiles.reference().resolveAll(chain).get(0).orThrow();

        assertThat(last.id()).isEqualTo(Code.of("city-999"));
        assertThat(last.changes()).hasSize(1000);
        assertThat(last.themes().find(Code.of("language")).orElseThrow().label())
                .isEqualTo(said("Name 999"));
        assertThat(last.toBuilder().build().pin()).isEqualTo(last.pin());
    }

    @Test
    void a_thousand_derivations_in_a_circle_are_all_refused() {
        List<Adaptation> circle = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            circle.add(named("city-" + i, "city-" + (i + 1) % 1000));
        }

        assertThat(lines(KnownProfiles.reference().resolveAll(circle)))
                .hasSize(1000)
                .allMatch(List.of("ecar.method.circular-derivation @/derivesFrom")::equals);
    }
}
