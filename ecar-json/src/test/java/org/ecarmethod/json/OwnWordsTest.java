package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;

/** A city's own words stand in documents beside the terms of the core, and its profile says what they stand for. */
class OwnWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 6, 1);
    private static final MethodProfile CITY = city();

    private static LocalizedText said(String text) {
        return LocalizedText.of("sv", text);
    }

    private static Change change(Modification modification) {
        return Change.of(
                modification,
                ChangeRecord.builder()
                        .what(said("Egna ord"))
                        .why(said("Så heter det här"))
                        .decidedBy(said("Kommunstyrelsen"))
                        .decidedOn(PartialDate.parse("2026-10"))
                        .planning(ChangeRecord.Planning.PLANNED)
                        .judgement(ChangeRecord.Judgement.CONSISTENT)
                        .build());
    }

    private static Change add(Vocabulary vocabulary, String code, String standsFor) {
        return change(new Modification.AddTerm(
                vocabulary, Code.of(code), said("Vårt ord " + code), Optional.of(Code.of(standsFor))));
    }

    private static MethodProfile profile(Change... changes) {
        Adaptation adaptation = Adaptation.builder()
                .id(Code.of("exempelstad"))
                .version("1.0")
                .title(said("Cirklar i Exempelstad (påhittat)"))
                .derivesFrom(EcarProfile.v1_0().pin())
                .addChanges(changes)
                .build();
        return KnownProfiles.reference().resolve(adaptation).orThrow();
    }

    private static MethodProfile city() {
        return profile(
                add(Vocabulary.BODY_KIND, "top-assembly", "council"),
                add(Vocabulary.PARTICIPANT_ROLE, "interpreter", "researcher"),
                add(Vocabulary.EVIDENCE_KIND, "letter", "signed-note"),
                add(Vocabulary.RESPONSE_STATE, "on-its-way", "planned"));
    }

    private static EcarJson under(MethodProfile profile) {
        return EcarJson.with(ReadOptions.asOf(TODAY)
                .profiles(List.of(EcarProfile.v1_0(), profile))
                .build());
    }

    private static String following(MethodProfile profile, String document) {
        return document.replaceAll(
                "\"id\": \"ecar\",\\s*\"version\": \"1.0\",\\s*\"hash\": \"[0-9a-f]{64}\"",
                "\"id\": \"%s\", \"version\": \"%s\", \"hash\": \"%s\""
                        .formatted(
                                profile.id(), profile.version(), profile.pin().hash()));
    }

    /** A document with each kind of own words, each following the term of the core that it stands for. */
    static String document() {
        return following(CITY, Corpus.valid("full-from-draft-to-closed").text())
                .replaceFirst("\"kind\": \"council\",", "$0 \"ownKind\": \"top-assembly\",")
                .replaceFirst("\"kind\": \"signed-note\",", "$0 \"ownKind\": \"letter\",")
                .replaceFirst("\"role\": \"researcher\",", "$0 \"ownRole\": \"interpreter\",")
                .replaceFirst("(?s)(\"kind\": \"planned\".*?)\"level\":", "$1\"ownState\": \"on-its-way\", \"level\":");
    }

    private static List<String> lines(ReadResult<EcarProcess> result) {
        return result.report().issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> issue.code() + " " + issue.path() + " "
                        + issue.arguments().keySet())
                .toList();
    }

    @Test
    void are_read_and_written_again() {
        EcarJson json = under(CITY);

        EcarProcess process = json.read(document()).value().orElseThrow();
        String written = json.write(process);

        assertThat(written)
                .contains("\"ownKind\": \"top-assembly\"")
                .contains("\"ownKind\": \"letter\"")
                .contains("\"ownRole\": \"interpreter\"")
                .contains("\"ownState\": \"on-its-way\"");
        assertThat(json.read(written).value().orElseThrow().content()).isEqualTo(process.content());
        assertThat(json.write(json.read(written).value().orElseThrow())).isEqualTo(written);
    }

    @Test
    void that_stand_for_something_else_are_refused_where_they_stand() {
        String wrong = document()
                .replace("\"kind\": \"council\", \"ownKind\"", "\"kind\": \"committee\", \"ownKind\"")
                .replace("\"ownRole\": \"interpreter\"", "\"ownRole\": \"letter\"");

        assertThat(lines(under(CITY).read(wrong)))
                .containsExactly(
                        "ecar.process.term-not-in-profile /bodies/0/ownKind [vocabulary]",
                        "ecar.process.term-not-in-profile /circles/0/participants/7/ownRole [vocabulary]");
    }

    @Test
    void that_a_newer_profile_has_lost_are_refused_under_it() {
        MethodProfile newer = profile(
                add(Vocabulary.BODY_KIND, "top-assembly", "council"),
                add(Vocabulary.PARTICIPANT_ROLE, "interpreter", "researcher"),
                change(new Modification.RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("budget-line"))));
        String moved = document().replace(CITY.pin().hash(), newer.pin().hash());

        assertThat(lines(under(newer).read(moved)))
                .containsExactly(
                        "ecar.process.term-not-in-profile /anchoring/answers/0/evidence/0/ownKind [vocabulary]",
                        "ecar.process.term-not-in-profile /anchoring/answers/8/evidence/0/kind [vocabulary]",
                        "ecar.process.term-not-in-profile /responses/0/answers/1/ownState [vocabulary]");
    }

    @Test
    void a_profile_that_was_changed_after_the_start_is_not_the_profile_of_the_process() {
        MethodProfile changed = profile(add(Vocabulary.BODY_KIND, "top-assembly", "council"));

        assertThat(lines(under(changed).read(document())))
                .contains("ecar.process.other-profile /profile [given, givenHash, wanted, wantedHash]");
    }

    @Test
    void a_profile_of_another_area_or_without_a_core_function_is_refused_with_its_place() {
        PolicyArea area = new PolicyArea(Code.of("elderly-care"), said("Äldreomsorg"));
        MethodProfile other =
                profile(change(new Modification.MoveTo(area)), change(new Modification.DropCoreFunction(8)));
        String document = following(other, Corpus.valid("draft").text())
                .replaceFirst("(\"title\": \\{)", "$1 \"fi\": \"ECAR-piirit\",");

        assertThat(lines(under(other).read(document)))
                .containsExactly(
                        "ecar.process.name-not-allowed /title [numbers]",
                        "ecar.process.other-area /policyArea/code []");
    }
}
