package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecarmethod.examples.Runs.Run;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.transfer.TransferPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a city sees of the adaptations, and of one of its own. */
@Isolated("changes the default locale")
class AdaptationsTest {

    private static final Run SWEDISH = Runs.adaptations();
    private static final Run ENGLISH = Runs.adaptations("--lang", "en");

    @TempDir
    Path folder;

    private static Stream<Run> both() {
        return Stream.of(SWEDISH, ENGLISH);
    }

    private Run withFile(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("profile.json"), text);
        return Runs.adaptations(
                Stream.concat(Stream.of(options), Stream.of(file.toString())).toArray(String[]::new));
    }

    private static String night() {
        return new String(Texts.document("elderly-care-night.json"), StandardCharsets.UTF_8);
    }

    @Test
    void ends_well_and_fits_a_hundred_columns() {
        assertThat(both()).allSatisfy(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
            assertThat(run.out()).doesNotContain("{", "}", "null", "Optional", "[***]");
        });
    }

    @Test
    void is_the_same_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Runs.adaptations("--lang", "en").out()).isEqualTo(ENGLISH.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What stands under a heading of the third part: light by light. */
    private static List<String> under(Run run, String light) {
        List<String> lines = run.lines().stream()
                .dropWhile(line -> !line.startsWith("3. "))
                .dropWhile(line -> !line.equals(light))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        return lines.stream().map(line -> line.replaceAll(" +", " ").trim()).toList();
    }

    @Test
    void tells_what_was_changed_with_light_and_record() {
        assertThat(under(SWEDISH, "rött: kärnan försvagas"))
                .contains(
                        "tal satt (meetings-min): kärnan Tre träffar räcker. Skäl: Resorna tar på krafterna. Beslutat",
                        "kärnfunktion struken (3): en En heldag i stället för flera träffar, och inget stöd av");
        assertThat(under(SWEDISH, "gult: kräver försiktighet"))
                .anyMatch(line -> line.startsWith("förd till ett annat område (area): Från etnicitet och religion"));
        assertThat(under(SWEDISH, "grönt: kärnan är oförändrad"))
                .anyMatch(line -> line.startsWith("grind tillagd (T1): mer krävs En grind till. Skäl: Annars stänger"));
        assertThat(under(ENGLISH, "red: the core is weakened"))
                .anyMatch(line -> line.startsWith("core function dropped (3): a core One day instead of several"));
        assertThat(under(ENGLISH, "green: the core is unchanged")).anyMatch(line -> line.endsWith("kept."));
    }

    @Test
    void tells_changes_with_the_same_record_together() {
        assertThat(SWEDISH.lines())
                .anyMatch(line -> line.startsWith("  term tillagd (done-already,           Ett svar i klarspråk."))
                .anyMatch(line -> line.startsWith("  we-try-it, we-promise, other-way,"));
    }

    @Test
    void shows_what_has_no_record() {
        assertThat(SWEDISH.flat())
                .contains("Andra skillnader undantag har tillkommit ecar.circle.writing-not-told: mindre krävs");
        assertThat(ENGLISH.flat())
                .contains("Other differences waiver added ecar.circle.writing-not-told: less is required");
    }

    @Test
    void tells_what_it_may_be_called_and_why() {
        assertThat(SWEDISH.flat())
                .contains(
                        "Tillåtet namn: forskarcirklar enligt ECAR-metoden.",
                        "Tillåtet namn: forskarcirklar inspirerade av ECAR. En kärnfunktion är struken (3).");
        assertThat(ENGLISH.flat())
                .contains(
                        "Permitted name: research circles after the ECAR method.",
                        "Permitted name: research circles inspired by ECAR. A core function is dropped (3).");
    }

    @Test
    void shows_evidence_in_the_process_for_each_core_function() {
        assertThat(SWEDISH.lines())
                .anyMatch(line -> line.matches(" +2 +Invånare som själva berörs .* ändrad +visas av det antecknade.*"))
                .anyMatch(line -> line.matches(" +7 +Processen själv analyseras.* kvar +visas inte"))
                .anyMatch(line -> line.matches(" +3 +Kunskapen skapas .* struken +visas inte; En heldag.*"));
    }

    @Test
    void shows_the_start_that_was_no_proven_one() {
        assertThat(SWEDISH.flat())
                .contains(
                        "Start på annan grund, /circles/1/authority: startad genom undantag (Utvecklingschef, 2027-08-20)");
        assertThat(ENGLISH.flat()).contains("Start on other grounds, /circles/1/authority:");
    }

    @Test
    void shows_what_only_a_source_claims_and_a_start_recorded_as_history() {
        assertThat(SWEDISH.lines())
                .contains(
                        "  2   Invånare som själva berörs är källan      kvar      påstås i en källa, visas inte: F01, F02,")
                .contains("Start på annan grund, /anchoredBy: antecknad som historia");
        assertThat(ENGLISH.lines()).contains("Start on other grounds, /anchoredBy: recorded as history");
    }

    @Test
    void shows_answers_in_the_words_of_the_city_and_what_they_mean() {
        assertThat(SWEDISH.flat())
                .contains("Vi lovar, till den dagen: ”Från september planeras besöken efter")
                .contains("Nej, och det här är skälet: ”Nej, avtalet om arbetstid medger det")
                .contains("språk” (pekar framåt)");
        assertThat(ENGLISH.flat()).contains("No, with the reason: \"No, the limit is set in the national");
    }

    @Test
    void shows_the_remarks_that_the_choices_of_a_city_cost() {
        assertThat(SWEDISH.lines())
                .contains("  -  Cirkeln har haft färre träffar än vanligt (träffar: 1; vanligt minsta antal: 3)")
                .anyMatch(line -> line.startsWith("  -  Cirkeln startades genom undantag 2027-08-20, trots att"));
        assertThat(ENGLISH.lines())
                .contains("  -  The circle met fewer times than usual (meetings: 1; usual minimum: 3)");
    }

    @Test
    void shows_who_is_silent() {
        assertThat(SWEDISH.flat())
                .contains(
                        "Tyst: Grannarna, hemtjänst om Att bli förstådd i vardagen.",
                        "Tyst: Regionbussarna, bolag om Bussar och resor. Svaret skulle ha kommit 2028-01-31; dagar sedan dess: 63.");
        assertThat(ENGLISH.flat()).contains("Silent: The Neighbours, home care on To be understood every day.");
    }

    @Test
    void compares_the_contexts_point_by_point_and_says_which_gates_the_questions_feed() {
        assertThat(TransferContexts.check().points()).hasSameSizeAs(TransferPoint.values());
        assertThat(SWEDISH.flat())
                .contains("På vilka språk talar de fritt? okänt: bildspelet säger det")
                .contains("Vilka verksamheter kan ändra något? G1, G2, G3 de är inte lika")
                .contains("Vem äger frågan när projektet är slut? C8 inget är känt om den nya platsen");
        assertThat(ENGLISH.flat())
                .contains("Which operations could change something? G1, G2, G3 the two are not alike");
    }

    @Test
    void lists_what_to_ask_before_the_start() {
        assertThat(SWEDISH.lines())
                .contains(
                        "Frågas varje berörd verksamhet",
                        "[ ] E1 Alla som får omsorg vet att ett nej till cirkeln inte ändrar något i omsorgen",
                        "    Bara detta räknas som underlag: bedömning");
        assertThat(ENGLISH.lines()).contains("    Only this counts as evidence: assessment");
    }

    @Test
    void gives_no_overall_number() {
        assertThat(both())
                .allSatisfy(run ->
                        assertThat(run.out()).doesNotContain("%").doesNotContainPattern("[0-9],[0-9]|[0-9]/[0-9]"));
    }

    @Test
    void shows_an_adaptation_of_ones_own() throws IOException {
        String own = night().replace("\"version\": \"1.0\",\n  \"title\"", "\"version\": \"1.1\",\n  \"title\"");

        Run run = withFile(own, "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.flat())
                .startsWith("=")
                .contains("Profile exempelstad-elderly-care-night 1.1, hash ", "[ ] E1 Everybody who receives care");
    }

    @Test
    void shows_what_keeps_an_adaptation_from_holding_with_line_and_column() throws IOException {
        String hash = EcarProfile.v1_0().pin().hash();
        String broken = night().replaceFirst("\"hash\": \"[0-9a-f]{64}\"", "\"hash\": \"" + hash + "\"");

        Run run = withFile(broken);

        assertThat(run.code()).isEqualTo(CommandLine.ERRORS);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .contains("FILEN KAN INTE GODTAS")
                .anyMatch(line -> line.matches("12:13 +/derivesFrom/hash"))
                .anyMatch(line -> line.matches(" +ecar\\.method\\.base-changed"));
    }

    @Test
    void says_what_it_can_not_do() {
        Run missing =
                Runs.adaptations("--lang", "en", folder.resolve("none.json").toString());

        assertThat(missing.code()).isEqualTo(CommandLine.NOT_READ);
        assertThat(missing.flat()).endsWith("none.json does not exist.");
        assertThat(Runs.adaptations("--loud").code()).isEqualTo(CommandLine.NOT_READ);
        assertThat(Runs.adaptations("--loud").err()).contains("Användning: [--lang sv|en] [fil].");
        assertThat(Runs.adaptations("--help").lines())
                .isEqualTo(List.of("Användning: [--lang sv|en] [fil]. Utan fil visas de påhittade anpassningarna."));
    }
}
