package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the default locale")
class LocalizedTextTest {

    private static final LocalizedText ALL =
            LocalizedText.of(Map.of("en", "school", "sv", "skola", "sv-FI", "skola i Finland", "rmn", "iskola"));

    @ParameterizedTest
    @CsvSource({
        "sv-FI, skola i Finland",
        "sv-SE, skola",
        "sv,    skola",
        "rmn,   iskola",
        "en-GB, school",
        "de,    school",
        "und,   school"
    })
    void gives_the_best_text_for_a_reader(String reader, String text) {
        assertThat(ALL.in(Locale.forLanguageTag(reader))).isEqualTo(text);
    }

    @Test
    void gives_the_first_language_if_there_is_nothing_better() {
        LocalizedText text = LocalizedText.of("sv", "skola", "fi", "koulu");

        assertThat(text.in(Locale.GERMAN)).isEqualTo("koulu");
        assertThat(text.in(Locale.ROOT)).isEqualTo("koulu");
    }

    @Test
    void asks_no_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv"));

            assertThat(ALL.in(Locale.GERMAN)).isEqualTo("school");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void finds_exactly_one_language() {
        assertThat(ALL.exactly("sv")).contains("skola");
        assertThat(ALL.exactly("sv-SE")).isEmpty();
        assertThat(ALL.exactly("SV")).isEmpty();
    }

    @Test
    void languages_stand_in_the_order_of_their_tags() {
        Map<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(ALL.texts());

        LocalizedText text = LocalizedText.of(backwards);

        assertThat(text.languages()).containsExactly("en", "rmn", "sv", "sv-FI");
        assertThat(text).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    }

    @Test
    void keeps_its_own_copy_and_gives_none_away() {
        Map<String, String> given = new HashMap<>(Map.of("sv", "skola"));

        LocalizedText text = LocalizedText.of(given);
        given.put("en", "school");

        assertThat(text.languages()).containsExactly("sv");
        assertThatThrownBy(() -> text.texts().put("en", "school")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void to_string_names_the_languages_and_hides_what_was_said() {
        assertThat(ALL).hasToString("LocalizedText[en, rmn, sv, sv-FI]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sv",
                "en",
                "rmn",
                "sv-SE",
                "zh-Hant-TW",
                "sr-Latn",
                "und",
                "fi",
                "se",
                "yi",
                "sv-simple",
                "ca-valencia",
                "sv-x-lattlast",
                "de-CH-1996",
                "en-t-sv"
            })
    void accepts_language_tags_in_their_usual_spelling(String tag) {
        assertThat(LocalizedText.isLanguageTag(tag)).isTrue();
        assertThat(LocalizedText.of(tag, "x").languages()).containsExactly(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sv-",
                "-sv",
                "s",
                "svenska språket",
                "sv SE",
                "sv-SE-",
                "zh-hant",
                "svensson",
                "x-anna-svensson",
                "sv-abc",
                "en-u-aa-a-bb",
                "en-a-bb-a-cc",
                "en-a",
                "sv-x",
                "sv-x-lattlast-for-alla-som-vill-lasa",
                "zh-aaa-bbb",
                "å"
            })
    void refuses_other_tags_and_does_not_repeat_them(String tag) {
        assertThat(LocalizedText.isLanguageTag(tag)).isFalse();
        assertThat(IssueLines.refusalOf(() -> LocalizedText.of(tag, "x")))
                .containsExactly("ecar.value.format @ form='language-tag'");
    }

    @Test
    void refuses_everything_wrong_at_once_each_at_its_tag() {
        Map<String, String> texts =
                Map.of("en", " ", "sv", "x".repeat(20_001), "fi", "\u0000", "rmn", "well said", "Not A Tag", "");

        assertThat(IssueLines.refusalOf(() -> LocalizedText.of(texts)))
                .containsExactly(
                        "ecar.value.format @ form='language-tag'",
                        "ecar.value.blank @/en",
                        "ecar.value.control-character @/fi",
                        "ecar.value.too-long @/sv max=20000");
    }

    @Test
    void refuses_to_say_nothing_in_no_language() {
        assertThat(IssueLines.refusalOf(() -> LocalizedText.of(Map.of()))).containsExactly("ecar.value.empty @");
    }

    @Test
    void equals_what_says_the_same_in_the_same_languages() {
        LocalizedText text = LocalizedText.of("sv", "skola");

        assertThat(text)
                .isEqualTo(LocalizedText.of(Map.of("sv", "skola")))
                .isNotEqualTo(LocalizedText.of("sv", "skolan"))
                .isNotEqualTo(LocalizedText.of("fi", "skola"))
                .isNotEqualTo(LocalizedText.of("sv", "skola", "en", "school"))
                .isNotEqualTo("skola");
    }
}
