package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Map;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.transfer.Likeness;
import org.ecarmethod.transfer.TransferCheck;
import org.ecarmethod.transfer.TransferContext;
import org.ecarmethod.transfer.TransferPoint;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // Some tests pass null on purpose.
class AdaptationPageTest {

    private static final MethodProfile ELDERLY_CARE = Documents.profile("exempelstad-elderly-care");
    private static final MethodProfile ACCESSIBILITY = Documents.profile("exempelregionen-accessibility");
    private static final MethodProfile NIGHT = Documents.profile("exempelstad-elderly-care-night");

    private static LocalizedText said(String text) {
        return LocalizedText.of("en", text);
    }

    private static AdaptationPage english() {
        return AdaptationPage.in(Locale.ENGLISH);
    }

    private static AdaptationPage process(String document) {
        ReadResult<EcarProcess> read = Documents.process(document);
        return english().process(read.value().orElseThrow(), read.report(), Documents.DAY);
    }

    @Test
    void shows_one_profile_with_its_changes_and_its_checklist() {
        String page = Documents.flat(AdaptationPage.of(ELDERLY_CARE, Locale.ENGLISH));

        assertThat(page)
                .contains(
                        "1. ECAR on elderly care in mother tongues, Exempelstad (fictitious)",
                        "Profile exempelstad-elderly-care 1.0, hash "
                                + ELDERLY_CARE.pin().hash(),
                        "Permitted name: research circles after the ECAR method.",
                        "2. To ask before the first invitation",
                        "[ ] E1 ")
                .doesNotContain("red: the core is weakened", "{");
        assertThat(Documents.flat(AdaptationPage.of(ELDERLY_CARE, Documents.SWEDISH)))
                .contains("Tillåtet namn: forskarcirklar enligt ECAR-metoden.");
    }

    @Test
    void shows_a_dropped_core_function_and_what_has_no_record() {
        assertThat(Documents.flat(english().changes(ACCESSIBILITY).page()))
                .contains(
                        "red: the core is weakened",
                        "Other differences waiver added ecar.circle.writing-not-told: less is required",
                        "Permitted name: research circles inspired by ECAR. A core function is dropped (3).");
    }

    @Test
    void measures_a_further_step_by_the_profile_it_derives_from() {
        assertThat(Documents.flat(english().changes(NIGHT, ELDERLY_CARE).page()))
                .contains("Derives from ECAR on elderly care in mother tongues, Exempelstad (fictitious) (1.0).");
    }

    @Test
    void shows_answers_in_the_words_of_the_city_remarks_silences_and_a_start_on_other_grounds() {
        assertThat(Documents.flat(process("accessibility-process.json").page()))
                .contains(
                        "- The circle met fewer times than usual (meetings: 1; usual minimum: 3)",
                        "No, with the reason: \"No, the limit is set in the national",
                        "Silent: ",
                        "Start on other grounds, /circles/1/authority: ")
                .containsPattern("\\(.+, 2027-08-20\\): ");
        assertThat(Documents.flat(process("elderly-care-process.json").page()))
                .contains("We promise, by this day: \"From September visits are planned by", "(looks forward)")
                .doesNotContain("Start on other grounds");
    }

    @Test
    void shows_a_process_to_compare_with() {
        ReadResult<EcarProcess> read = Documents.process("botkyrka.json");

        assertThat(Documents.flat(english()
                        .title(said("ADAPTATIONS"), said("Nothing is real."))
                        .comparison(
                                said("The original"),
                                said("Recorded afterwards."),
                                read.value().orElseThrow())
                        .page()))
                .contains(
                        "ADAPTATIONS",
                        "Nothing is real. 1. The original",
                        "Recorded afterwards.",
                        "claimed by a source, not shown: ",
                        "Start on other grounds, /anchoredBy: recorded as history");
    }

    @Test
    void compares_two_places_point_by_point() {
        TransferContext here = TransferContext.of(
                said("Here"),
                Map.of(
                        TransferPoint.LANGUAGES, Stated.known(said("Swedish")),
                        TransferPoint.EXPERIENCE, Stated.notApplicable(said("not here"))));
        TransferContext there = TransferContext.of(
                said("There (fictitious)"),
                Map.of(
                        TransferPoint.LANGUAGES, Stated.known(said("Finnish")),
                        TransferPoint.EXPERIENCE, Stated.unknown(said("not asked yet"))));
        TransferCheck check = TransferCheck.of(here, there, Map.of(TransferPoint.LANGUAGES, Likeness.DIFFERENT));

        assertThat(Documents.flat(english().transfer(check, ELDERLY_CARE).page()))
                .contains(
                        "Here, where the method comes from, and There (fictitious), point by point.",
                        "Question Here New city",
                        "not stated",
                        "does not apply: not here",
                        "unknown: not asked yet",
                        "To find out before the start");
        assertThat(english().transfer(check, ELDERLY_CARE).page().toString().lines())
                .anyMatch(line -> line.matches(" +In which languages.* +Swedish +Finnish \\(judged: .*"));
    }

    @Test
    void names_what_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> AdaptationPage.of(null, Locale.ENGLISH))
                .withMessage("profile");
        assertThatNullPointerException()
                .isThrownBy(() -> AdaptationPage.in(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> english().changes(NIGHT, null))
                .withMessage("base");
    }
}
