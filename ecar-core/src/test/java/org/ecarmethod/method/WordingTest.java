package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.method.Adaptations.said;
import static org.ecarmethod.method.Reported.violations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.WireNamed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a profile that somebody builds by hand, without an adaptation. */
class WordingTest {

    private static OwnTerm term(String code, String standsFor) {
        return new OwnTerm(Code.of(code), Code.of(standsFor), said("Word " + code), "city");
    }

    private static Wording.Builder states(OwnTerm... terms) {
        return Wording.builder().vocabulary(Vocabulary.RESPONSE_STATE).addTerms(terms);
    }

    /** The vocabularies live above this package; what it says of them is held to what they are. */
    @Nested
    class TheCore {

        private static final Map<Vocabulary, List<? extends WireNamed>> CORE = Map.of(
                Vocabulary.BODY_KIND, Arrays.asList(BodyKind.values()),
                Vocabulary.PARTICIPANT_ROLE, Arrays.asList(ParticipantRole.values()),
                Vocabulary.EVIDENCE_KIND, Arrays.asList(EvidenceKind.values()),
                Vocabulary.RESPONSE_STATE, Arrays.asList(ResponseState.Kind.values()));

        @Test
        void has_exactly_the_terms_of_its_vocabularies_in_their_order() {
            assertThat(CORE.keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Vocabulary.values())
                            .filter(one -> one != Vocabulary.THEME)
                            .toList());
            CORE.forEach((vocabulary, terms) -> {
                assertThat(vocabulary.coreTerms())
                        .extracting(term -> term.code().value())
                        .containsExactlyElementsOf(
                                terms.stream().map(WireNamed::wireName).toList());
                assertThat(terms).allMatch(term -> term.vocabulary().equals(vocabulary.wireName()));
            });
        }

        @Test
        void gives_every_answer_the_meaning_of_its_class() {
            for (ResponseState.Kind kind : ResponseState.Kind.values()) {
                assertThat(Vocabulary.RESPONSE_STATE
                                .core(Code.of(kind.wireName()))
                                .orElseThrow()
                                .meaning())
                        .isEqualTo(kind.meaning().wireName());
            }
        }
    }

    @Nested
    class Refuses {

        @Test
        void themes() {
            assertThatThrownBy(
                            () -> Wording.builder().vocabulary(Vocabulary.THEME).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("themes belong to the profile, not to its wording");
        }

        @Test
        void a_code_twice_and_one_that_is_left_out_and_named() {
            assertThat(violations(() -> Wording.builder()
                            .vocabulary(Vocabulary.BODY_KIND)
                            .addTerms(
                                    term("district", "committee"),
                                    term("district", "council"),
                                    term("foundation", "foundation"))
                            .addRemoved(Code.of("foundation"))
                            .build()))
                    .containsExactly(
                            "ecar.method.code-exists @/terms/1/code vocabulary='body-kind'",
                            "ecar.method.code-exists @/removed/0 vocabulary='body-kind'");
        }

        @Test
        void what_stands_for_nothing_or_can_not_be_left_out() {
            assertThat(violations(() -> states(term("maybe", "perhaps"))
                            .addRemoved(Code.of("declined"), Code.of("perhaps"))
                            .build()))
                    .containsExactly(
                            "ecar.method.core-term-unknown @/terms/0/standsFor allowed=["
                                    + Arrays.stream(ResponseState.Kind.values())
                                            .map(WireNamed::wireName)
                                            .collect(Collectors.joining(", "))
                                    + "] vocabulary='response-state'",
                            "ecar.method.code-needed @/removed/0 vocabulary='response-state'",
                            "ecar.method.code-unknown @/removed/1 vocabulary='response-state'");
        }

        @Test
        void a_no_that_passes_for_something_else() {
            assertThat(violations(() -> states(term("declined", "supportive")).build()))
                    .containsExactly("ecar.method.meaning-changed @/terms/0/code becomes='forward' is='refusal'");
            assertThat(violations(() -> states(
                                    term("avslag", "declined"),
                                    new OwnTerm(Code.of("noted"), Code.of("planned"), said("Word avslag"), "city"))
                            .build()))
                    .contains("ecar.method.meaning-changed @/terms/1/label/sv becomes='forward' is='refusal'");
        }

        @Test
        void to_leave_out_everything() {
            assertThat(violations(() -> Wording.builder()
                            .vocabulary(Vocabulary.EVIDENCE_KIND)
                            .removed(Vocabulary.EVIDENCE_KIND.coreTerms().stream()
                                    .map(Vocabulary.CoreTerm::code)
                                    .toList())
                            .build()))
                    .containsExactly("ecar.value.empty @/removed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "declined, sv, Ja, approved",
        "declined, sv, 'JA!', approved",
        "declined, sv, 'J a', approved",
        "declined, sv, 'Jа', approved",
        "declined, sv, 'Ja, men inte nu', approved",
        "declined, en, Yes, approved",
        "declined, fi, Kyllä, approved",
        "declined, de, Ja, approved",
        "not-responsible, sv, Ja, approved",
        "handled, sv, Ja, approved",
        "agrees-need, sv, Ja, approved",
        "agrees-need, sv, 'Ja, behovet finns',",
        "committed, sv, Ja,",
        "declined, sv, planerat, forward",
        "declined, sv, Planerad, forward",
        "declined, sv, PLANERAS, forward",
        "declined, sv, Ｐlaneras, forward",
        "declined, sv, 'P-l-a-n-e-r-a-s', forward",
        "declined, sv, рlаneras, forward",
        "declined, en, Planned, forward",
        "declined, sv, Planeras inte,",
        "declined, sv, Vi gör det inte,",
        "declined, sv, Nej,",
        "declined, en, 'No, thank you',",
        "planned, sv, Nej, refusal",
        "planned, en, 'No.', refusal",
        "planned, en, 'No, not now', refusal",
        "under-discussion, en, No decision yet,",
        "planned, fi, Ei, refusal",
        "planned, sv, Avslås inte,",
        "planned, sv, 'A v s l a g', refusal",
        "planned, en, Refusal, refusal",
        "in-place, sv, Åtaganden, forward",
        "handled, sv, Besvarat, deemed-answered",
        "handled, en, Answered, deemed-answered",
        "not-responsible, sv, Har svarat, deemed-answered",
        "handled, sv, Avslutat,"
    })
    void a_label_is_no_word_of_another_meaning(String core, String language, String label, String is) {
        OwnTerm term = new OwnTerm(Code.of(core), Code.of(core), LocalizedText.of(language, label), "city");
        String becomes =
                Vocabulary.RESPONSE_STATE.core(Code.of(core)).orElseThrow().meaning();

        if (is == null) {
            assertThat(states(term).build().find(Code.of(core))).contains(term);
        } else {
            assertThat(violations(() -> states(term).build()))
                    .containsExactly("ecar.method.meaning-changed @/terms/0/label/" + language + " becomes='" + becomes
                            + "' is='" + is + "'");
        }
    }

    @Test
    void a_label_is_no_word_that_the_profile_has_for_another_meaning_in_any_language() {
        OwnTerm later =
                new OwnTerm(Code.of("later"), Code.of("planned"), LocalizedText.of("sv", "Kommer senare"), "city");
        OwnTerm never =
                new OwnTerm(Code.of("never"), Code.of("declined"), LocalizedText.of("en", "KOMMER SENАRE."), "city");

        assertThat(violations(() -> states(later, never).build()))
                .containsExactly("ecar.method.meaning-changed @/terms/1/label/en becomes='refusal' is='forward'");
    }

    @Test
    void other_vocabularies_may_use_any_word() {
        Wording wording = Wording.builder()
                .vocabulary(Vocabulary.BODY_KIND)
                .addTerms(term("avslag", "committee"))
                .build();

        assertThat(wording.find(Code.of("avslag"))).isPresent();
        assertThat(wording.toBuilder().build()).isEqualTo(wording);
    }

    /** What a profile that was built by hand is refused for beside what every profile is. */
    @Nested
    class InAProfile {

        private static MethodProfile.Builder city() {
            return Profiles.aDerivedProfile();
        }

        private static MadeChange drop(int number) {
            return new MadeChange(
                    Code.of("city"), "1.0", Adaptations.change(new Modification.DropCoreFunction(number)));
        }

        @Test
        void a_vocabulary_twice() {
            Wording wording = states(term("noted", "planned")).build();

            assertThat(violations(() -> city().addWordings(wording, wording).build()))
                    .containsExactly("ecar.method.patches-collide @/wordings/1");
        }

        @Test
        void a_gate_that_takes_a_kind_of_evidence_that_does_not_exist() {
            Gate gate = Profiles.aGate("G11", GateCheck.ANSWERED_ONCE)
                    .evidenceKinds(Set.of(Code.of("rumour")))
                    .build();

            assertThat(violations(() -> city().addGates(gate).build()))
                    .containsExactly("ecar.method.code-unknown @/gates/10/evidenceKinds vocabulary='evidence-kind'");
        }

        @Test
        void a_rule_beyond_its_bounds() {
            IssueCode consent = CircleIssues.NO_CONSENT;

            assertThat(violations(() -> city().putRuleSetting(consent, RuleSetting.ERROR)
                            .putRuleSetting(CircleIssues.FEW_MEETINGS, RuleSetting.INFO)
                            .build()))
                    .containsExactly(
                            "ecar.method.rule-loosened @/ruleSettings/ecar.circle.few-meetings"
                                    + " bound='warning' rule='ecar.circle.few-meetings'",
                            "ecar.method.rule-protected @/ruleSettings/ecar.circle.no-consent"
                                    + " rule='ecar.circle.no-consent'");
        }

        @Test
        void the_name_of_the_method_without_its_core() {
            assertThat(violations(() -> city().id(Code.of("ecar"))
                            .title(LocalizedText.of("en", "The ECAR method"))
                            .addChanges(drop(8))
                            .build()))
                    .containsExactly(
                            "ecar.method.name-not-allowed @/id numbers=[8]",
                            "ecar.method.name-not-allowed @/title numbers=[8]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ECAR, true",
        "The ECAR method, true",
        "Ecar-cirklar, true",
        "ECARmetoden, true",
        "inspired by ECAR, false",
        "Inspired by Ecar in Lillby, false",
        "Inspirerade av ECAR, false",
        "inspirerat av ecar, false",
        "Inspired by ECAR: the ECAR method, true",
        "E.C.A.R., true",
        "E.C.A.R.-metoden, true",
        "E C A R, true",
        "e c a r, true",
        "E-C-A-R i Lillby, true",
        "E·C·A·R, true",
        "E‐C‐A‐R, true",
        "E-CAR, true",
        "EC-AR, true",
        "ＥＣＡＲ, true",
        "𝐄𝐂𝐀𝐑, true",
        "ЕСАR, true",
        "ΕϹΑR, true",
        "ᴇᴄᴀʀ, true",
        "ᎬᏟᎪᏒ, true",
        "E\u200BC\u200BA\u200BR, true",
        "ÉCÁR, true",
        "The e\u0301car method, true",
        "Inspired by E.C.A.R., false",
        "Inspirerad av Ｅcar, false",
        "An e-car pool, false",
        "The car, false",
        "Recared, false",
        "Circles, false"
    })
    void a_title_carries_the_name_unless_it_says_what_it_was_inspired_by(String title, boolean carries) {
        assertThat(MethodName.isCarriedBy(LocalizedText.of("en", "Circles", "sv", title)))
                .isEqualTo(carries);
    }
}
