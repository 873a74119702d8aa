package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.method.Adaptations.add;
import static org.ecarmethod.method.Adaptations.addTheme;
import static org.ecarmethod.method.Adaptations.anAdaptation;
import static org.ecarmethod.method.Adaptations.profile;
import static org.ecarmethod.method.Adaptations.refusal;
import static org.ecarmethod.method.Adaptations.said;
import static org.ecarmethod.method.Profiles.aGate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.method.Modification.AddCriterion;
import org.ecarmethod.method.Modification.AddGate;
import org.ecarmethod.method.Modification.AddTerm;
import org.ecarmethod.method.Modification.DropCoreFunction;
import org.ecarmethod.method.Modification.ModifyCoreFunction;
import org.ecarmethod.method.Modification.MoveTo;
import org.ecarmethod.method.Modification.RelabelTerm;
import org.ecarmethod.method.Modification.RemoveCriterion;
import org.ecarmethod.method.Modification.RemoveTerm;
import org.ecarmethod.method.Modification.RewordCriterion;
import org.ecarmethod.method.Modification.RewordGate;
import org.ecarmethod.method.Modification.SetParameter;
import org.ecarmethod.method.Modification.SetRule;
import org.ecarmethod.method.Modification.TightenGate;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One adaptation of the reference: what it makes, and what it is refused for. Chains have their own test. */
class AdaptationTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();
    private static final Code SCHOOLS = Code.of("schools");
    private static final PolicyArea MEALS = new PolicyArea(Code.of("school-meals"), said("School meals"));

    private static CriterionId id(String value) {
        return CriterionId.of(value);
    }

    private static Gate.Builder gate(String id, GateCheck test) {
        return aGate(id, test)
                .demand(said("The school council was asked"))
                .evidence(said("minutes"))
                .owner(said("head"));
    }

    private static TightenGate tighten(String gate, String... kinds) {
        return new TightenGate(
                id(gate),
                List.of(),
                new HashSet<>(Stream.of(kinds).map(Code::of).toList()),
                Optional.empty());
    }

    @Test
    void the_reference_has_kept_its_hash() {
        assertThat(REFERENCE.pin().hash())
                .isEqualTo("ebea5af5db66daeb43a5a5562893a0f65ad49ed6b950eef736be75a7fc75ad02");
    }

    @Nested
    class Makes {

        @Test
        void a_profile_that_says_where_it_comes_from() {
            MethodProfile made = profile();

            assertThat(made.id()).isEqualTo(Code.of("lillby"));
            assertThat(made.title()).isEqualTo(said("Circles in Lillby (fictitious)"));
            assertThat(made.derivesFrom()).contains(REFERENCE.pin());
            assertThat(made.changes()).isEmpty();
            assertThat(made.gates()).isEqualTo(REFERENCE.gates());
        }

        @Test
        void other_themes_for_another_area() {
            MethodProfile made = profile(
                    new MoveTo(MEALS),
                    addTheme("queues"),
                    new RemoveTerm(Vocabulary.THEME, SCHOOLS),
                    new RelabelTerm(Vocabulary.THEME, Code.of("language"), LocalizedText.of("fi", "Kieli")));

            assertThat(made.policyArea()).contains(MEALS);
            assertThat(made.themes().entries())
                    .extracting(theme -> theme.code().value())
                    .containsExactly(
                            "indicators",
                            "meeting-places",
                            "everyday-racism-competence",
                            "associations",
                            "language",
                            "queues");
            assertThat(made.themes().find(Code.of("queues")))
                    .contains(new Codelist.Entry(Code.of("queues"), said("Theme queues"), "lillby 1.0"));
            assertThat(made.themes()
                            .find(Code.of("language"))
                            .orElseThrow()
                            .label()
                            .texts())
                    .containsOnly(
                            org.assertj.core.api.Assertions.entry("en", "Language"),
                            org.assertj.core.api.Assertions.entry("fi", "Kieli"),
                            org.assertj.core.api.Assertions.entry("sv", "Språk"));
        }

        @Test
        void own_words_that_stand_for_terms_of_the_core() {
            MethodProfile made = profile(
                    add(Vocabulary.RESPONSE_STATE, "on-its-way", "planned"),
                    add(Vocabulary.RESPONSE_STATE, "in-next-budget", "planned"),
                    new RelabelTerm(Vocabulary.RESPONSE_STATE, Code.of("declined"), said("We will not")),
                    add(Vocabulary.BODY_KIND, "city-district", "administration"),
                    new RemoveTerm(Vocabulary.BODY_KIND, Code.of("foundation")));

            Wording states = made.wording(Vocabulary.RESPONSE_STATE);
            assertThat(states.offers(Code.of("planned"), Optional.of(Code.of("on-its-way"))))
                    .isTrue();
            assertThat(states.offers(Code.of("planned"), Optional.of(Code.of("in-next-budget"))))
                    .isTrue();
            assertThat(states.offers(Code.of("declined"), Optional.of(Code.of("on-its-way"))))
                    .isFalse();
            assertThat(states.offers(Code.of("planned"), Optional.empty())).isTrue();
            assertThat(states.offered()).hasSize(16);
            Wording bodies = made.wording(Vocabulary.BODY_KIND);
            assertThat(bodies.offers(Code.of("foundation"), Optional.empty())).isFalse();
            assertThat(bodies.offered()).hasSize(13).contains(Code.of("city-district"));
            assertThat(made.wording(Vocabulary.EVIDENCE_KIND).offered()).hasSize(7);
        }

        @Test
        void another_word_for_residents_and_own_roles_for_those_who_work() {
            Wording roles = profile(
                            new RelabelTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("resident"), said("Neighbour")),
                            add(Vocabulary.PARTICIPANT_ROLE, "interpreter", "practitioner"))
                    .wording(Vocabulary.PARTICIPANT_ROLE);

            assertThat(roles.find(Code.of("resident"))).map(OwnTerm::label).contains(said("Neighbour"));
            assertThat(roles.offers(Code.of("practitioner"), Optional.of(Code.of("interpreter"))))
                    .isTrue();
        }

        @Test
        void a_word_left_out_that_comes_back_later() {
            MethodProfile without = profile(new RemoveTerm(Vocabulary.BODY_KIND, Code.of("foundation")));
            MethodProfile with = Adaptations.derived(without, add(Vocabulary.BODY_KIND, "foundation", "foundation"));

            assertThat(with.wording(Vocabulary.BODY_KIND).removed()).isEmpty();
            assertThat(with.wording(Vocabulary.BODY_KIND).offers(Code.of("foundation"), Optional.empty()))
                    .isTrue();
        }

        @Test
        void more_gates_and_stricter_ones() {
            MethodProfile made = profile(
                    new AddGate(gate("G11", GateCheck.ANSWERED_ONCE).build()),
                    new TightenGate(
                            id("G5"),
                            List.of(said("The board of the district agrees")),
                            Set.of(Code.of("decision")),
                            Optional.of(GateCheck.ANSWERED_ONCE)));

            assertThat(made.gates()).hasSize(11);
            Gate tightened = made.gate(id("G5")).orElseThrow();
            assertThat(tightened.further()).containsExactly(said("The board of the district agrees"));
            assertThat(tightened.evidenceKinds()).containsExactly(Code.of("decision"));
            assertThat(tightened.demand())
                    .isEqualTo(REFERENCE.gate(id("G5")).orElseThrow().demand());
        }

        @Test
        void gates_in_another_language_and_asked_of_another_office() {
            Gate reworded = profile(new RewordGate(
                            id("G2"),
                            Optional.of(LocalizedText.of("fi", "Kysytään")),
                            Optional.of(LocalizedText.of("fi", "pöytäkirja")),
                            Optional.of(LocalizedText.of("sv", "områdeschef"))))
                    .gate(id("G2"))
                    .orElseThrow();

            assertThat(reworded.demand().exactly("fi")).contains("Kysytään");
            assertThat(reworded.evidence().exactly("fi")).contains("pöytäkirja");
            assertThat(reworded.owner().exactly("sv")).contains("områdeschef");
            assertThat(reworded.owner().exactly("en")).contains("head of administration");
            assertThat(reworded.test()).isEqualTo(GateCheck.EACH_OPERATION_ANSWERS);
        }

        @Test
        void other_criteria_beside_the_gates() {
            MethodProfile made = profile(
                    new AddCriterion(new Criterion(id("C9"), said("Staff are heard"), said("minutes"), "city")),
                    new RemoveCriterion(id("C1")),
                    new RewordCriterion(id("C2"), said("Managers know"), said("survey")));

            assertThat(made.criteria()).extracting(Criterion::id).first().isEqualTo(id("C2"));
            assertThat(made.criteria())
                    .hasSize(8)
                    .last()
                    .extracting(Criterion::id)
                    .isEqualTo(id("C9"));
            assertThat(made.criteria().get(0).question()).isEqualTo(said("Managers know"));
            assertThat(made.criteria().get(0).basis()).isEqualTo("K26");
        }

        @Test
        void numbers_and_weights_of_rules() {
            MethodProfile made = profile(
                    new SetParameter(Parameter.MEETINGS_MIN, 8),
                    new SetRule(CircleIssues.SIZE, RuleSetting.ERROR),
                    new SetRule(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF));

            assertThat(made.value(Parameter.MEETINGS_MIN)).isEqualTo(8);
            assertThat(made.ruleSettings())
                    .containsOnly(
                            org.assertj.core.api.Assertions.entry(CircleIssues.SIZE, RuleSetting.ERROR),
                            org.assertj.core.api.Assertions.entry(CircleIssues.WRITING_NOT_TOLD, RuleSetting.OFF));
            assertThat(made.isSwitchedOff(CircleIssues.WRITING_NOT_TOLD)).isTrue();
            assertThat(made.isSwitchedOff(CircleIssues.SIZE)).isFalse();
        }

        @Test
        void a_profile_that_drops_a_core_function_and_says_so() {
            MethodProfile made = profile(new DropCoreFunction(8), new ModifyCoreFunction(3));

            assertThat(made.droppedCoreFunctions()).containsExactly(8);
            assertThat(made.coreFunctions()).isEqualTo(REFERENCE.coreFunctions());
        }

        @Test
        void a_profile_that_keeps_every_change_with_its_record() {
            Change change = Adaptations.change(addTheme("queues"));
            MethodProfile made = KnownProfiles.reference()
                    .resolve(anAdaptation().addChange(change).build())
                    .orThrow();

            assertThat(made.changes()).containsExactly(new MadeChange(Code.of("lillby"), "1.0", change));
        }

        @Test
        void waivers_of_the_city() {
            Waiver waiver = waiver(CircleIssues.SIZE);
            MethodProfile made = KnownProfiles.reference()
                    .resolve(anAdaptation().addWaiver(waiver).build())
                    .orThrow();

            assertThat(made.waivers()).containsExactly(waiver);
        }

        @Test
        void the_same_profile_every_time() {
            Modification[] modifications = {addTheme("queues"), new SetParameter(Parameter.FEEDBACK_MONTHS, 2)};

            assertThat(profile(modifications)).isEqualTo(profile(modifications));
            assertThat(profile(modifications).pin())
                    .isEqualTo(profile(modifications).pin());
        }
    }

    private static Waiver waiver(IssueCode code) {
        return Waiver.builder()
                .code(code)
                .who("Director")
                .why("For now")
                .until(java.time.LocalDate.of(2027, 12, 31))
                .build();
    }

    private static Arguments refused(String expected, Modification... modifications) {
        return Arguments.of(List.of(expected), modifications);
    }

    static Stream<Arguments> refusals() {
        LocalizedText english = LocalizedText.of("en", "Only English");
        String noLabel = "ecar.method.label-missing @/changes/0/%s language='sv'";
        return Stream.of(
                // --- code lists
                refused("ecar.method.code-exists @/changes/0/code vocabulary='theme'", addTheme("schools")),
                refused(
                        "ecar.method.code-unknown @/changes/0/code vocabulary='theme'",
                        new RemoveTerm(Vocabulary.THEME, Code.of("queues"))),
                refused(
                        "ecar.method.code-unknown @/changes/0/code vocabulary='theme'",
                        new RelabelTerm(Vocabulary.THEME, Code.of("queues"), said("Queues"))),
                refused(
                        "ecar.method.core-term-unknown @/changes/0/standsFor allowed=[] vocabulary='theme'",
                        add(Vocabulary.THEME, "queues", "schools")),
                refused(
                        "ecar.method.code-exists @/changes/0/code vocabulary='body-kind'",
                        add(Vocabulary.BODY_KIND, "committee", "committee")),
                refused(
                        "ecar.method.code-unknown @/changes/0/code vocabulary='evidence-kind'",
                        new RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("rumour"))),
                refused(
                        "ecar.method.code-unknown @/changes/0/code vocabulary='participant-role'",
                        new RelabelTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("guest"), said("Guest"))),
                refused(
                        "ecar.method.core-term-unknown @/changes/0/standsFor"
                                + " allowed=[resident, practitioner, leader, researcher] vocabulary='participant-role'",
                        add(Vocabulary.PARTICIPANT_ROLE, "guest", "visitor")),
                refused(
                        "ecar.method.core-term-unknown @/changes/0/standsFor"
                                + " allowed=[resident, practitioner, leader, researcher] vocabulary='participant-role'",
                        new AddTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("guest"), said("Guest"), Optional.empty())),
                refused(
                        "ecar.method.code-needed @/changes/0/code vocabulary='participant-role'",
                        new RemoveTerm(Vocabulary.PARTICIPANT_ROLE, Code.of("resident"))),
                refused(
                        "ecar.method.code-needed @/changes/0/code vocabulary='response-state'",
                        new RemoveTerm(Vocabulary.RESPONSE_STATE, Code.of("declined"))),
                refused(
                        "ecar.method.residents-divided @/changes/0/standsFor",
                        add(Vocabulary.PARTICIPANT_ROLE, "newcomer", "resident")),
                // --- meaning
                refused(
                        "ecar.method.meaning-changed @/changes/0/code becomes='forward' is='refusal'",
                        add(Vocabulary.RESPONSE_STATE, "declined", "supportive")),
                refused(
                        "ecar.method.code-exists @/changes/0/code vocabulary='response-state'",
                        add(Vocabulary.RESPONSE_STATE, "planned", "committed")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/code becomes='forward' is='refusal'",
                        word("avslag", "supportive", "Noted", "Noterat")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/sv becomes='agreement' is='refusal'",
                        word("noted", "agrees-need", "Noted", "Avslag")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/sv becomes='forward' is='refusal'",
                        word("noted", "planned", "Noted", "Avslag, men med tack")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/en becomes='refusal' is='approved'",
                        word("noted", "declined", "Approved", "Noterat")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/sv becomes='redirection' is='approved'",
                        word("noted", "not-responsible", "Noted", "BIFALL")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/en becomes='existing' is='forward'",
                        word("noted", "in-place", "Committed", "Noterat")),
                refused(
                        "ecar.method.meaning-changed @/changes/0/label/sv becomes='forward' is='refusal'",
                        new RelabelTerm(
                                Vocabulary.RESPONSE_STATE, Code.of("supportive"), LocalizedText.of("sv", "Avböjer"))),
                // --- gates
                refused(
                        "ecar.method.number-repeated @/changes/0/gate",
                        new AddGate(gate("G3", GateCheck.ANSWERED_ONCE).build())),
                refused("ecar.method.number-unknown @/changes/0/gate", tighten("G12", "minutes")),
                refused(
                        "ecar.method.number-unknown @/changes/0/gate",
                        new RewordGate(id("G12"), Optional.empty(), Optional.empty(), Optional.of(said("head")))),
                refused("ecar.value.empty @/changes/0", tighten("G2")),
                refused(
                        "ecar.method.code-unknown @/changes/0/evidenceKinds vocabulary='evidence-kind'",
                        tighten("G2", "rumour")),
                refused(
                        "ecar.method.code-unknown @/changes/0/evidenceKinds vocabulary='evidence-kind'",
                        new AddGate(gate("G11", GateCheck.ANSWERED_ONCE)
                                .addEvidenceKind(Code.of("rumour"))
                                .build())),
                refused(
                        "ecar.method.gate-loosened @/changes/0/test gate='G2'",
                        new TightenGate(id("G2"), List.of(), Set.of(), Optional.of(GateCheck.ANSWERED_ONCE))),
                refused(
                        "ecar.method.gate-loosened @/changes/0/test gate='G5'",
                        new TightenGate(id("G5"), List.of(), Set.of(), Optional.of(GateCheck.EACH_OPERATION_ANSWERS))),
                refused(
                        "ecar.method.gate-loosened @/changes/0/demand/sv gate='G3'",
                        new RewordGate(
                                id("G3"),
                                Optional.of(LocalizedText.of("sv", "Någon har sagt något")),
                                Optional.empty(),
                                Optional.empty())),
                refused(
                        "ecar.method.gate-loosened @/changes/0/evidence/en gate='G3'",
                        new RewordGate(
                                id("G3"),
                                Optional.empty(),
                                Optional.of(LocalizedText.of("en", "hearsay")),
                                Optional.empty())),
                // --- criteria, numbers, rules, core functions
                refused(
                        "ecar.method.number-repeated @/changes/0/criterion",
                        new AddCriterion(new Criterion(id("C4"), said("x"), said("y"), "city"))),
                refused("ecar.method.number-unknown @/changes/0/criterion", new RemoveCriterion(id("C9"))),
                refused(
                        "ecar.method.number-unknown @/changes/0/criterion",
                        new RewordCriterion(id("G1"), said("x"), said("y"))),
                refused(
                        "ecar.method.parameter-out-of-bounds @/changes/0/value"
                                + " max=12 min=1 parameter='proof-valid-months'",
                        new SetParameter(Parameter.PROOF_VALID_MONTHS, 24)),
                refused(
                        "ecar.method.parameter-out-of-bounds @/changes/0 max=10 min=3 parameter='circle-size-min'",
                        new SetParameter(Parameter.CIRCLE_SIZE_MIN, 12)),
                refused(
                        "ecar.method.rule-protected @/changes/0/rule rule='ecar.circle.no-consent'",
                        new SetRule(CircleIssues.NO_CONSENT, RuleSetting.OFF)),
                refused(
                        "ecar.method.rule-protected @/changes/0/rule rule='ecar.circle.no-consent'",
                        new SetRule(CircleIssues.NO_CONSENT, RuleSetting.ERROR)),
                refused(
                        "ecar.method.rule-loosened @/changes/0/setting bound='error' rule='ecar.circle.met-before-start'",
                        new SetRule(CircleIssues.MET_BEFORE_START, RuleSetting.WARNING)),
                refused(
                        "ecar.method.rule-loosened @/changes/0/setting bound='warning' rule='ecar.circle.size'",
                        new SetRule(CircleIssues.SIZE, RuleSetting.OFF)),
                refused("ecar.method.number-unknown @/changes/0/number", new DropCoreFunction(9)),
                refused("ecar.method.number-unknown @/changes/0/number", new ModifyCoreFunction(0)),
                // --- languages
                refused(noLabel.formatted("area/label"), new MoveTo(new PolicyArea(Code.of("meals"), english))),
                refused(
                        noLabel.formatted("label"),
                        new AddTerm(Vocabulary.THEME, Code.of("queues"), english, Optional.empty())),
                refused(
                        noLabel.formatted("owner"),
                        new AddGate(gate("G11", GateCheck.ANSWERED_ONCE)
                                .owner(english)
                                .build())),
                refused(
                        noLabel.formatted("further/0"),
                        new AddGate(gate("G11", GateCheck.ANSWERED_ONCE)
                                .addFurther(english)
                                .build())),
                refused(
                        noLabel.formatted("further/1"),
                        new TightenGate(id("G2"), List.of(said("x"), english), Set.of(), Optional.empty())),
                refused(
                        noLabel.formatted("evidence"),
                        new AddCriterion(new Criterion(id("C9"), said("x"), english, "city"))),
                refused(noLabel.formatted("question"), new RewordCriterion(id("C4"), english, said("y"))));
    }

    private static AddTerm word(String code, String standsFor, String english, String swedish) {
        return new AddTerm(
                Vocabulary.RESPONSE_STATE,
                Code.of(code),
                LocalizedText.of("en", english, "sv", swedish),
                Optional.of(Code.of(standsFor)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void is_refused_for_what_is_wrong_in_its_place(List<String> expected, Modification... modifications) {
        assertThat(refusal(modifications)).containsExactlyElementsOf(expected);
    }

    @Nested
    class Refuses {

        @Test
        void two_changes_of_the_same_thing() {
            Resolution refused = KnownProfiles.reference()
                    .resolve(anAdaptation(
                                    addTheme("queues"),
                                    new SetParameter(Parameter.MEETINGS_MIN, 6),
                                    new RelabelTerm(Vocabulary.THEME, Code.of("queues"), said("Lines")),
                                    new SetParameter(Parameter.MEETINGS_MIN, 7))
                            .build());

            assertThat(Reported.lines(refused.issues()))
                    .containsExactly(
                            "ecar.method.patches-collide @/changes/2", "ecar.method.patches-collide @/changes/3");
            assertThat(refused.issues())
                    .extracting(issue -> issue.related().toString())
                    .containsExactly("[/changes/0]", "[/changes/1]");
        }

        @Test
        void to_drop_and_keep_the_same_core_function() {
            assertThat(refusal(new ModifyCoreFunction(8), new DropCoreFunction(8)))
                    .containsExactly("ecar.method.patches-collide @/changes/1");
        }

        @Test
        void a_profile_without_any_theme() {
            Modification[] all = REFERENCE.themes().entries().stream()
                    .map(theme -> new RemoveTerm(Vocabulary.THEME, theme.code()))
                    .toArray(Modification[]::new);

            assertThat(refusal(all)).containsExactly(ValueIssues.EMPTY + " @/changes");
        }

        @Test
        void the_last_kind_of_evidence_to_go() {
            Modification[] all = Vocabulary.EVIDENCE_KIND.coreTerms().stream()
                    .map(term -> new RemoveTerm(Vocabulary.EVIDENCE_KIND, term.code()))
                    .toArray(Modification[]::new);

            assertThat(refusal(all))
                    .containsExactly("ecar.method.code-needed @/changes/6/code vocabulary='evidence-kind'");
        }

        @Test
        void the_last_own_kind_of_evidence_to_go() {
            Modification[] ownOnly = Stream.concat(
                            Stream.of(add(Vocabulary.EVIDENCE_KIND, "letter", "minutes")),
                            Vocabulary.EVIDENCE_KIND.coreTerms().stream()
                                    .map(term -> new RemoveTerm(Vocabulary.EVIDENCE_KIND, term.code())))
                    .toArray(Modification[]::new);
            MethodProfile letters = profile(ownOnly);

            assertThat(letters.wording(Vocabulary.EVIDENCE_KIND).offered()).containsExactly(Code.of("letter"));
            assertThat(refusal(letters, new RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("letter"))))
                    .containsExactly("ecar.method.code-needed @/changes/0/code vocabulary='evidence-kind'");
        }

        @Test
        void a_kind_of_evidence_to_go_that_a_gate_needs() {
            assertThat(refusal(
                            tighten("G5", "decision"), new RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("decision"))))
                    .containsExactly("ecar.method.code-in-use @/changes/1/code vocabulary='evidence-kind'");
            assertThat(refusal(
                            new RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("decision")), tighten("G5", "decision")))
                    .containsExactly("ecar.method.code-unknown @/changes/1/evidenceKinds vocabulary='evidence-kind'");
        }

        @Test
        void one_label_for_two_meanings() {
            assertThat(refusal(word("later", "planned", "Later", "Sedan"), word("never", "declined", "Never", "sedan")))
                    .containsExactly("ecar.method.meaning-changed @/changes/1/label/sv becomes='refusal' is='forward'");
        }

        @Test
        void the_name_of_the_method_without_its_core() {
            Adaptation named = anAdaptation(new DropCoreFunction(8), new DropCoreFunction(2))
                    .id(Code.of("ecar-lillby"))
                    .title(LocalizedText.of("en", "Circles", "sv", "Ecar-cirklar i Lillby"))
                    .build();

            assertThat(Reported.lines(KnownProfiles.reference().resolve(named).issues()))
                    .containsExactly(
                            "ecar.method.name-not-allowed @/id numbers=[2, 8]",
                            "ecar.method.name-not-allowed @/title numbers=[2, 8]");
        }

        @Test
        void no_name_that_only_says_what_it_was_inspired_by() {
            Adaptation named = anAdaptation(new DropCoreFunction(8))
                    .id(Code.of("inspired-by-ecar"))
                    .title(LocalizedText.of("en", "Inspired by ECAR", "sv", "Cirklar inspirerade av ECAR"))
                    .build();

            assertThat(KnownProfiles.reference().resolve(named).issues()).isEmpty();
        }

        @Test
        void a_waiver_of_what_nobody_can_waive() {
            Adaptation waived = anAdaptation()
                    .addWaivers(waiver(CircleIssues.SIZE), waiver(CircleIssues.NO_CONSENT))
                    .build();

            assertThat(Reported.lines(KnownProfiles.reference().resolve(waived).issues()))
                    .containsExactly("ecar.method.rule-protected @/waivers/1/code rule='ecar.circle.no-consent'");
        }

        @Test
        void everything_that_is_wrong_at_once() {
            Adaptation wrong = anAdaptation(
                            addTheme("schools"),
                            new DropCoreFunction(7),
                            new SetParameter(Parameter.MEETINGS_MIN, 1),
                            new SetRule(CircleIssues.NO_CONSENT, RuleSetting.OFF))
                    .id(Code.of("ecar-light"))
                    .derivesFrom(new ProfilePin("ecar", "1.0", "0".repeat(64)))
                    .build();

            assertThat(Reported.lines(KnownProfiles.reference().resolve(wrong).issues()))
                    .containsExactly(
                            "ecar.method.base-changed @/derivesFrom/hash hash='"
                                    + REFERENCE.pin().hash() + "'",
                            "ecar.method.code-exists @/changes/0/code vocabulary='theme'",
                            "ecar.method.parameter-out-of-bounds @/changes/2/value max=20 min=3 parameter='meetings-min'",
                            "ecar.method.rule-protected @/changes/3/rule rule='ecar.circle.no-consent'",
                            "ecar.method.name-not-allowed @/id numbers=[7]");
        }

        @Test
        void an_id_or_version_that_is_none() {
            assertThat(Reported.violations(() -> anAdaptation().version("one").build()))
                    .containsExactly("ecar.value.format @/version form='profile-version'");
        }

        @Test
        void to_give_a_profile_where_there_is_none() {
            Resolution refused = KnownProfiles.reference()
                    .resolve(anAdaptation(addTheme("schools")).build());

            assertThat(refused.profile()).isEmpty();
            assertThat(Reported.violations(refused::orThrow))
                    .containsExactly("ecar.method.code-exists @/changes/0/code vocabulary='theme'");
            assertThatThrownBy(() -> new Resolution(Optional.empty(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Every code of a parameter, at its bounds and beyond, by itself. */
    @ParameterizedTest
    @EnumSource
    void a_number_may_go_to_its_bounds(Parameter parameter) {
        Parameter other =
                parameter == Parameter.CIRCLE_SIZE_MIN ? Parameter.CIRCLE_SIZE_MAX : Parameter.CIRCLE_SIZE_MIN;
        int room = parameter == Parameter.CIRCLE_SIZE_MIN ? other.max() : other.min();

        assertThat(refusal(new SetParameter(parameter, parameter.min()), new SetParameter(other, room)))
                .isEmpty();
        assertThat(refusal(new SetParameter(parameter, parameter.max()), new SetParameter(other, room)))
                .isEmpty();
        assertThat(refusal(new SetParameter(parameter, parameter.max() + 1), new SetParameter(other, room)))
                .containsExactly("ecar.method.parameter-out-of-bounds @/changes/0/value max=" + parameter.max()
                        + " min=" + parameter.min() + " parameter='" + parameter.wireName() + "'");
    }

    /** Every rule of circles under every setting: within its bounds, and no further. */
    @ParameterizedTest
    @EnumSource
    void a_rule_may_be_set_within_its_bounds(RuleSetting setting) {
        for (IssueCode code : CircleIssues.all()) {
            List<String> found = refusal(new SetRule(code, setting));
            boolean allowed = switch (code.leeway()) {
                case NONE -> false;
                case RAISE -> !setting.isMilderThan(RuleSetting.reference(code));
                case ANY -> true;
            };

            assertThat(found.isEmpty()).as("%s %s", code, setting).isEqualTo(allowed);
        }
    }

    @Test
    void every_code_about_adaptations_is_said_with_its_arguments() {
        Set<String> said = new TreeSet<>();
        Messages swedish = Messages.in(Locale.forLanguageTag("sv"));
        refusals()
                .map(row -> (Modification[]) row.get()[1])
                .flatMap(row -> Adaptations.resolve(REFERENCE, row).issues().stream())
                .forEach(issue -> said.add(swedish.sentence(issue)));

        assertThat(said)
                .contains(
                        "Ett ord som betyder \"nej\" skulle betyda \"pekar framåt\"",
                        "Ett ord som betyder \"bifall\" skulle betyda \"nej\"",
                        "Koden finns redan i: teman",
                        "ecar.circle.size: allvarsgraden måste vara minst varning",
                        "G3 skulle kräva mindre än förut, eller så kan det inte uteslutas")
                .noneMatch(sentence -> sentence.contains("{"));
    }

    @Test
    void a_refusal_repeats_nothing_that_somebody_wrote() {
        AddTerm term = word("noted", "planned", "Fatima-0701234567", "Avslag Fatima-0701234567");

        assertThatThrownBy(() -> profile(term))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("Fatima");
        assertThat(anAdaptation(term).build().toString()).doesNotContain("Fatima");
    }
}
