package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Cities.city;
import static org.ecarmethod.json.Cities.letter;
import static org.ecarmethod.json.Cities.own;
import static org.ecarmethod.json.Cities.region;
import static org.ecarmethod.json.Cities.said;
import static org.ecarmethod.json.Cities.takes;
import static org.ecarmethod.json.Cities.theme;
import static org.ecarmethod.json.Cities.unknown;
import static org.ecarmethod.json.Cities.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.Resolution;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts to keep the name of the method without the method: through code and through documents, with the same issues. */
class ProfileCheatsTest {

    /**
     * An attempt.
     *
     * @param document the document of the corpus that makes it; its bases stand beside it
     * @param adaptations the same in code, the bases first
     * @param told what is reported of the last one: code, path, arguments, related paths
     */
    private record Cheat(String document, List<Adaptation> adaptations, List<String> told) {
        @Override
        public String toString() {
            return document;
        }
    }

    private static Cheat cheat(String document, String told, Adaptation... adaptations) {
        return new Cheat(document, List.of(adaptations), told.lines().toList());
    }

    static Stream<Cheat> cheats() {
        return Stream.of(ofGates(), ofWords(), ofTheCore(), ofTheBase()).flatMap(List::stream);
    }

    private static List<Cheat> ofGates() {
        Adaptation gated = region(takes("G2", "decision", "minutes")).build();
        Adaptation owned = region(letter(), takes("G2", "letter")).build();
        return List.of(
                cheat(
                        "gate-loosened-by-a-chain",
                        "ecar.method.gate-loosened /changes/0/evidenceKinds gate=G2",
                        gated,
                        Cities.of(gated, city(takes("G2", "minutes", "statement")))
                                .build()),
                cheat(
                        "gate-said-anew",
                        "ecar.method.gate-loosened /changes/0/demand/sv gate=G2",
                        city(new Modification.RewordGate(
                                        CriterionId.of("G2"),
                                        Optional.of(said("Det räcker att någon är tillfrågad")),
                                        Optional.empty(),
                                        Optional.empty()))
                                .build()),
                cheat(
                        "evidence-in-use",
                        "ecar.method.code-in-use /changes/1/code vocabulary=evidence-kind",
                        city(takes("G2", "minutes"), without(Vocabulary.EVIDENCE_KIND, "minutes"))
                                .build()),
                cheat(
                        "evidence-in-use-by-the-base",
                        "ecar.method.code-in-use /changes/0/code vocabulary=evidence-kind",
                        owned,
                        Cities.of(owned, city(without(Vocabulary.EVIDENCE_KIND, "letter")))
                                .build()));
    }

    private static List<Cheat> ofWords() {
        return List.of(
                cheat(
                        "no-called-a-yes",
                        """
                        ecar.method.meaning-changed /changes/0/label/sv becomes=refusal is=approved
                        ecar.method.meaning-changed /changes/1/label/sv becomes=forward is=refusal
                        """,
                        city(
                                        new Modification.RelabelTerm(
                                                Vocabulary.RESPONSE_STATE, Code.of("declined"), said("Bifall")),
                                        own(Vocabulary.RESPONSE_STATE, "in-good-hands", "Avslag", "supportive"))
                                .build()),
                cheat(
                        "no-called-a-plan",
                        """
                        ecar.method.meaning-changed /changes/0/label/sv becomes=refusal is=forward
                        ecar.method.meaning-changed /changes/1/label/sv becomes=redirection is=approved
                        ecar.method.meaning-changed /changes/2/label/sv becomes=unrecorded is=deemed-answered
                        """,
                        city(
                                        new Modification.RelabelTerm(
                                                Vocabulary.RESPONSE_STATE, Code.of("declined"), said("Planerat")),
                                        own(Vocabulary.RESPONSE_STATE, "in-other-hands", "J\u0430", "not-responsible"),
                                        own(Vocabulary.RESPONSE_STATE, "in-the-books", "Besvarat", "handled"))
                                .build()),
                cheat(
                        "no-more-refusals",
                        "ecar.method.code-needed /changes/0/code vocabulary=response-state",
                        city(without(Vocabulary.RESPONSE_STATE, "declined")).build()),
                cheat(
                        "residents-divided",
                        "ecar.method.residents-divided /changes/0/standsFor",
                        city(own(Vocabulary.PARTICIPANT_ROLE, "patient", "Patient", "resident"))
                                .build()));
    }

    private static List<Cheat> ofTheCore() {
        Modification drop = new Modification.DropCoreFunction(8);
        Adaptation dropping =
                region(drop).title(said("Samtal i Exempellänet (påhittat)")).build();
        Adaptation strict = region(new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 2))
                .build();
        return List.of(
                cheat(
                        "name-kept-without-the-core",
                        """
                        ecar.method.name-not-allowed /id numbers=8
                        ecar.method.name-not-allowed /title numbers=8
                        """,
                        Cities.adaptation("ecar-exempelstad", drop)
                                .title(said("ECAR i Exempelstad (påhittat)"))
                                .build()),
                cheat(
                        "name-spelled-out-without-the-core",
                        """
                        ecar.method.name-not-allowed /id numbers=8
                        ecar.method.name-not-allowed /title numbers=8
                        """,
                        Cities.adaptation("e-c-a-r-exempelstad", drop)
                                .title(said("E.C.\u0410.R. i Exempelstad (påhittat)"))
                                .build()),
                cheat(
                        "core-function-revived",
                        "ecar.method.core-function-dropped /changes/0/number number=8",
                        dropping,
                        Cities.of(dropping, city(new Modification.ModifyCoreFunction(8)))
                                .title(said("Samtal i Exempelstad (påhittat)"))
                                .build()),
                cheat(
                        "looser-than-its-base",
                        "ecar.method.parameter-loosened /changes/0/value bound=2 parameter=feedback-months",
                        strict,
                        Cities.of(strict, city(new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 3)))
                                .build()),
                cheat(
                        "consent-not-asked-for",
                        "ecar.method.rule-protected /changes/0/rule rule=ecar.circle.no-consent",
                        city(new Modification.SetRule(CircleIssues.NO_CONSENT, RuleSetting.WARNING))
                                .build()),
                cheat(
                        "consent-waived",
                        "ecar.method.rule-protected /waivers/0/code rule=ecar.circle.no-consent",
                        city().addWaiver(Waiver.builder()
                                        .code(CircleIssues.NO_CONSENT)
                                        .path(PropertyPath.of("circles"))
                                        .who("Förvaltningschefen")
                                        .why("Första cirkeln blir liten")
                                        .until(LocalDate.of(2028, 12, 31))
                                        .build())
                                .build()),
                cheat(
                        "rule-made-milder",
                        "ecar.method.rule-loosened /changes/0/setting bound=warning rule=ecar.circle.size",
                        city(new Modification.SetRule(CircleIssues.SIZE, RuleSetting.INFO))
                                .build()));
    }

    private static List<Cheat> ofTheBase() {
        return List.of(
                cheat(
                        "base-changed",
                        "ecar.method.base-changed /derivesFrom/hash hash="
                                + EcarProfile.v1_0().pin().hash(),
                        city(theme()).derivesFrom(unknown("ecar", "1.0")).build()),
                cheat(
                        "derives-from-itself",
                        "ecar.method.circular-derivation /derivesFrom",
                        city(theme()).derivesFrom(unknown("exempelstad", "1.0")).build()),
                cheat(
                        "circular-derivation",
                        "ecar.method.circular-derivation /derivesFrom",
                        region(theme()).derivesFrom(unknown("forbundet", "1.0")).build(),
                        Cities.adaptation("forbundet", theme())
                                .title(said("Cirklar i Exempelförbundet (påhittat)"))
                                .derivesFrom(unknown("exempelstad", "1.0"))
                                .build(),
                        city(theme()).derivesFrom(unknown("lanet", "1.0")).build()),
                cheat(
                        "same-thing-changed-twice",
                        "ecar.method.patches-collide /changes/1 related /changes/0",
                        city(theme(), theme("Språk i omsorgen")).build()),
                cheat(
                        "name-and-version-taken",
                        "ecar.method.profile-repeated /id",
                        city(new Modification.AddTerm(
                                        Vocabulary.THEME, Code.of("food"), said("Mat"), Optional.<Code>empty()))
                                .build(),
                        city(theme()).build()));
    }

    private static String line(Issue issue) {
        StringBuilder line = new StringBuilder(issue.code().id()).append(' ').append(issue.path());
        issue.arguments()
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value.printed()));
        issue.related().forEach(path -> line.append(" related ").append(path));
        return line.toString();
    }

    @ParameterizedTest
    @MethodSource("cheats")
    void is_told_the_same_in_code_and_in_a_document(Cheat cheat) {
        List<Resolution> inCode = KnownProfiles.reference().resolveAll(cheat.adaptations());
        Corpus.Entry entry = new Corpus.Entry("profile-invalid", cheat.document());
        List<ReadResult<MethodProfile>> inDocuments =
                entry.profiles(entry.asOf()).results();

        for (int i = 0; i < inCode.size(); i++) {
            List<String> told = new ArrayList<>(
                    inCode.get(i).issues().stream().map(ProfileCheatsTest::line).toList());
            assertThat(inDocuments.get(i).report().issues().stream().map(ProfileCheatsTest::line))
                    .containsExactlyInAnyOrderElementsOf(told);
            assertThat(inDocuments.get(i).value()).isEqualTo(inCode.get(i).profile());
        }
        assertThat(inCode.get(inCode.size() - 1).issues().stream().map(ProfileCheatsTest::line))
                .containsExactlyInAnyOrderElementsOf(cheat.told());
    }

    /** The document says what the code does, word for word, so that the two attempts are one. */
    @ParameterizedTest
    @MethodSource("cheats")
    void is_the_same_adaptation_in_code_and_in_a_document(Cheat cheat) {
        Corpus.Entry entry = new Corpus.Entry("profile-invalid", cheat.document());

        assertThat(Stream.concat(entry.bases().stream(), Stream.of(entry.bytes()))
                        .map(text -> Formats.PROFILES.read(text).orElseThrow()))
                .containsExactlyElementsOf(cheat.adaptations());
    }

    /** Every problem of a document has its line and column: that of the change, not of the document. */
    @ParameterizedTest
    @MethodSource("cheats")
    void has_its_place_in_the_document(Cheat cheat) {
        Corpus.Entry entry = new Corpus.Entry("profile-invalid", cheat.document());

        assertThat(entry.profile().report().issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.location()).isPresent();
            assertThat(issue.location().orElseThrow().line()).isGreaterThan(2);
        });
    }
}
