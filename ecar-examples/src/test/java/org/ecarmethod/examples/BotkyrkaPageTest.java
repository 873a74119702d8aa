package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.examples.Runs.Run;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a municipal secretary sees of the real case. */
@Isolated("changes the default locale")
class BotkyrkaPageTest {

    private static final Run SWEDISH = Runs.botkyrka();
    private static final Run ENGLISH = Runs.botkyrka("--lang", "en");

    private static Stream<Run> both() {
        return Stream.of(SWEDISH, ENGLISH);
    }

    /** Lines from a heading to the next one. */
    private static List<String> section(Run run, String heading) {
        List<String> lines = run.lines();
        int from = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).endsWith(". " + heading))
                .findFirst()
                .orElseThrow();
        int to = IntStream.range(from + 1, lines.size())
                .filter(i -> lines.get(i).matches("[0-9]+\\. .*"))
                .findFirst()
                .orElse(lines.size());
        return lines.subList(from, to).stream()
                .map(line -> line.replaceAll(" +", " ").trim())
                .toList();
    }

    @Test
    void ends_well_and_complains_about_nothing() {
        assertThat(both()).allSatisfy(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void fits_a_hundred_columns_and_leaves_no_slot_open() {
        assertThat(both()).allSatisfy(run -> {
            assertThat(run.lines()).allSatisfy(line -> {
                assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
                assertThat(line).isEqualTo(line.stripTrailing());
            });
            assertThat(run.out()).doesNotContain("{", "}", "null", "Optional", "[***]");
        });
    }

    @Test
    void is_the_same_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Runs.botkyrka("--lang", "en").out()).isEqualTo(ENGLISH.out());
            Locale.setDefault(Locale.forLanguageTag("sv"));
            assertThat(Runs.botkyrka("--lang", "en").out()).isEqualTo(ENGLISH.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void says_for_which_day_it_judges() {
        assertThat(section(SWEDISH, "Vad detta är och var det kommer ifrån"))
                .contains("Bedömt per den 2026-11-21", "Grund för starten antecknad som historia (s1, slide 1)");
        assertThat(Runs.botkyrka("--as-of", "2027-02-03").out()).contains("2027-02-03");
    }

    @Test
    void shows_every_fact_and_every_answer() {
        assertThat(both()).allSatisfy(run -> {
            IntStream.rangeClosed(1, 14)
                    .forEach(number -> assertThat(run.out()).contains(String.format(Locale.ROOT, "  F%02d  ", number)));
            IntStream.rangeClosed(1, 13)
                    .forEach(
                            number -> assertThat(run.out()).contains(String.format(Locale.ROOT, "  A%02d   ", number)));
        });
    }

    @Test
    void begins_with_what_matters() {
        assertThat(section(SWEDISH, "I korthet"))
                .contains(
                        "Svar 13; teman med svar: 6; svar som anger en tid: 4",
                        "Framåtblickande svar 6; med både ansvarig och tid: 1",
                        "Svar som hänvisar till något befintligt 6; som anger om det motsvarar förslaget: 0",
                        "Svar som ändrar inriktning 0",
                        "Kvar att göra på lång sikt 1; utan både ansvarig och tid: 1",
                        "Var arbetet förankrat före start? går inte att avgöra");
        assertThat(section(ENGLISH, "In short"))
                .contains(
                        "Answers 13; themes answered: 6; answers that name a date: 4",
                        "Forward-looking answers 6; with both an owner and a date: 1",
                        "Answers that change direction 0",
                        "Was the process anchored before the start? cannot be determined");
    }

    @Test
    void shows_answers_with_state_and_meaning() {
        assertThat(section(SWEDISH, "Svaren, tema för tema"))
                .containsSubsequence(
                        "Tema 1: Indikatorer",
                        "A01 nämnder och förvaltningar, ingen vid namn",
                        "läge öppen, men svårt – pekar framåt",
                        "A03 Kommunledningsförvaltningen, tillsammans med Antidiskrimineringsbyrå i Alby",
                        "Tema 2: Mötesplatser",
                        "A04 samtliga",
                        "läge instämmer i behovet – delar bilden av behovet",
                        "A07 det sägs inte vem som svarar",
                        "tid omkring 2013",
                        "Tema 6: Språk",
                        "A13 Vård- och omsorgsförvaltningen",
                        "läge åtagande – pekar framåt",
                        "om svaret motsvarar förslaget 0 av 13 Vad cirklarna föreslog har inte hittats");
        assertThat(section(ENGLISH, "The answers, theme by theme"))
                .containsSubsequence(
                        "Theme 3: Schools",
                        "A09 not said who answers",
                        "state duty restated – exists or was decided before",
                        "looks forward 6 A01, A02, A03, A07, A10, A13",
                        "changes direction 0");
    }

    @Test
    void lays_out_bodies_by_themes_and_does_not_call_a_gap_a_silence() {
        assertThat(section(SWEDISH, "Vem har svarat på vad"))
                .contains(
                        "Organ 1 2 3 4 5 6",
                        "Kommunledningsförvaltningen A03 – – – – –",
                        "Vård- och omsorgsförvaltningen – – – – – A13",
                        "Botkyrkabyggen – A06 – – – –",
                        "TYST tyst rutor: 0",
                        "– inget svar antecknat rutor: 40");
        assertThat(SWEDISH.out()).contains("Rutor utan dokumenterat svar: 40.");
        assertThat(ENGLISH.out()).contains("Cells without a recorded answer: 40.");
    }

    @Test
    void tells_who_and_when_for_what_looks_forward() {
        assertThat(section(SWEDISH, "Framåtblickande svar: vem, och när?"))
                .contains(
                        "A03 Medborgarenkäten utvecklas Kommunledningsförvaltningen ingen angiven",
                        "A07 En liknande satsning i den nya ingen namngiven omkring 2013",
                        "A13 Information om verksamheten på ett antal Vård- och omsorgsförvaltningen 2013",
                        "Både ansvarig och tid anges i 1 av 6: A13.");
        assertThat(section(ENGLISH, "Forward-looking answers: who, and when?"))
                .contains("Both an owner and a date are named in 1 of 6: A13.");
    }

    @Test
    void tells_what_closes_nothing_what_changes_and_what_remains() {
        assertThat(section(SWEDISH, "Det som redan finns och inte avslutar något"))
                .contains(
                        "A05 Öppna mötesplatser finns redan ingen angiven",
                        "Svar som anger om det som finns motsvarar förslaget: 0 av 6.");
        assertThat(section(SWEDISH, "Det som ändrar inriktning").get(2))
                .startsWith("Svar som ändrar inriktningen på något som kommunen redan gör: 0 av 13.");
        assertThat(section(SWEDISH, "Det som återstår"))
                .contains(
                        "Ansvarig okänt: Bildspelet anger ingen",
                        "Tid okänt: Bildspelet anger inget datum",
                        "Varken ansvarig eller tid: 1 av 1.");
        assertThat(section(ENGLISH, "What remains")).contains("Neither owner nor date: 1 of 1.");
    }

    @Test
    void tells_gate_by_gate_what_anchoring_would_have_needed() {
        List<String> section = section(SWEDISH, "Förankringen");

        assertThat(section).contains("Var arbetet förankrat? Bedömning: går inte att avgöra (per den 2026-11-21).");
        for (Gate gate : EcarProfile.v1_0().gates()) {
            assertThat(section).anyMatch(line -> line.startsWith(gate.id() + " "));
        }
        assertThat(String.join(" ", section)).doesNotContain("grinden är öppen");
    }

    @Test
    void shows_each_core_function() {
        List<String> section = section(ENGLISH, "The core functions of the method");

        IntStream.rangeClosed(1, 8)
                .forEach(number -> assertThat(section).anyMatch(line -> line.startsWith(number + " ")));
        assertThat(String.join(" ", section)).contains("claimed by a source, not shown: F07, F08,");
    }

    @Test
    void tells_what_was_checked_and_what_was_not() {
        assertThat(section(SWEDISH, "Kontrollen"))
                .contains(
                        "Utfall: Godtagen med anmärkningar.",
                        "13 × Upplysning Det är inte känt vilket organ som beslutade",
                        "Vad som inte kontrollerades, och varför",
                        "Enligt dokumentet har detta aldrig antecknats (regler: 70):",
                        "metodprofil ecar 1.0");
        assertThat(section(ENGLISH, "Validation"))
                .anyMatch(line -> line.matches("Error: 0, Warning: [0-9]+, Note: [0-9]+\\."));
    }

    @Nested
    class Language {

        @ParameterizedTest
        @ValueSource(strings = {"sv", "en"})
        void can_be_chosen_last(String language) {
            assertThat(Runs.botkyrka("--as-of", "2026-11-21", "--lang", language)
                            .out())
                    .isEqualTo((language.equals("sv") ? SWEDISH : ENGLISH).out());
        }
    }
}
