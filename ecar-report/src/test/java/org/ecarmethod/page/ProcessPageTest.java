package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about a process; what it says of the real case is tested with the example. */
@SuppressWarnings("NullAway") // Some tests pass null on purpose.
class ProcessPageTest {

    private static final LocalDate DAY = Documents.DAY;
    private static final List<String> DOCUMENTS =
            List.of("botkyrka.json", "elderly-care-process.json", "accessibility-process.json");

    private static Page page(String document, Locale language) {
        ReadResult<EcarProcess> read = Documents.process(document);
        return ProcessPage.of(read.value().orElseThrow(), read.report(), DAY, language);
    }

    private static EcarProcess draft(int themes) {
        Codelist list = EcarProfile.v1_0().themes().toBuilder()
                .entries(IntStream.rangeClosed(1, themes)
                        .mapToObj(i -> new Codelist.Entry(
                                Code.of("theme-" + i), LocalizedText.of("en", "Theme number " + i), "test"))
                        .toList())
                .build();
        MethodProfile profile = EcarProfile.v1_0().toBuilder().themes(list).build();
        return EcarProcess.draft(
                ProcessId.of("draft-1"),
                LocalizedText.of("en", "A draft (fictitious)"),
                new Municipality(LocalizedText.of("en", "Example"), Country.of("SE")),
                EcarProfile.policyArea(),
                profile);
    }

    @Test
    void fits_the_width_and_leaves_no_slot_open() {
        for (Locale language : Documents.LANGUAGES) {
            assertThat(DOCUMENTS).allSatisfy(document -> {
                String page = page(document, language).toString();
                assertThat(page.lines())
                        .hasSizeGreaterThan(200)
                        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                                .isLessThanOrEqualTo(Page.WIDTH));
                assertThat(page).doesNotContain("{", "}", "null", "Optional", "[***]");
            });
        }
    }

    @Test
    void shows_the_real_case() {
        assertThat(Documents.flat(page("botkyrka.json", Documents.SWEDISH)))
                .contains(
                        "Svar 13; teman med svar: 6; svar som anger en tid: 4",
                        "Framåtblickande svar 6; med både ansvarig och tid: 1",
                        "Varken ansvarig eller tid: 1 av 1.",
                        "Rutor utan dokumenterat svar: 40.");
    }

    @Test
    void shows_an_open_gate_and_who_is_silent() {
        assertThat(Documents.flat(page("elderly-care-process.json", Locale.ENGLISH)))
                .contains("nothing, the gate is open", "Silent: The Neighbours, home care on ", "SILENT 63");
    }

    @Test
    void judges_the_anchoring_for_the_day_of_the_start_and_says_apart_how_it_stands_today() {
        assertThat(Documents.flat(page("elderly-care-process.json", Locale.ENGLISH)))
                .contains(
                        "Was the process anchored before the start? ready",
                        "Verdict: ready (for the day of the start, 2027-",
                        "All gates are open.",
                        "For what starts today (2028-04-03) the verdict is: cannot be determined.",
                        "the answer is too old)")
                .doesNotContain("Verdict: cannot be determined");
    }

    @Test
    void judges_the_anchoring_for_today_as_long_as_nothing_has_started() {
        assertThat(Documents.flat(page("botkyrka.json", Locale.ENGLISH)))
                .contains("Was the process anchored? Verdict: cannot be determined (as of 2028-04-03).")
                .doesNotContain("For what starts today");
    }

    @Test
    void lays_out_many_themes_in_blocks() {
        EcarProcess draft = draft(20);

        String page =
                ProcessPage.of(draft, draft.validate(DAY), DAY, Locale.ENGLISH).toString();

        assertThat(page.lines().filter(line -> line.startsWith("  Body ")).map(line -> line.replaceAll(" +", " ")))
                .containsExactly(" Body 1 2 3 4 5 6 7 8", " Body 9 10 11 12 13 14 15 16", " Body 17 18 19 20");
        assertThat(page).contains("No body is silent after its reply date.", "No remaining items are recorded.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "8, 1", "9, 2"})
    void lays_out_as_many_blocks_as_the_themes_need(int themes, int blocks) {
        EcarProcess draft = draft(themes);

        String page =
                ProcessPage.of(draft, draft.validate(DAY), DAY, Locale.ENGLISH).toString();

        assertThat(page.lines().filter(line -> line.startsWith("  Body "))).hasSize(blocks);
    }

    @Test
    void names_what_is_null() {
        EcarProcess draft = draft(1);
        ValidationReport report = draft.validate(DAY);

        assertThatNullPointerException()
                .isThrownBy(() -> ProcessPage.of(null, report, DAY, Locale.ENGLISH))
                .withMessage("process");
        assertThatNullPointerException()
                .isThrownBy(() -> ProcessPage.of(draft, null, DAY, Locale.ENGLISH))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> ProcessPage.of(draft, report, null, Locale.ENGLISH))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> ProcessPage.of(draft, report, DAY, null))
                .withMessage("language");
    }
}
