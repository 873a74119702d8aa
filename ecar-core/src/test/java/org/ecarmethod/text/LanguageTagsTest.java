package org.ecarmethod.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    private static final Path WIRE =
            Path.of(System.getProperty("basedir", ".")).resolve(Path.of("..", "docs", "wire.md"));

    /** The languages of the Swedish minorities with their varieties, and Swedish Sign Language. */
    private static final List<String> MINORITIES = List.of(
            "fi", "fi-SE", "fit", "se", "se-SE", "sma", "smj", "sje", "sju", "smn", "sms", "yi", "ydd", "yih", "rom",
            "rmc", "rmd", "rmf", "rmg", "rml", "rmn", "rmo", "rmu", "rmw", "rmy", "swl");

    @ParameterizedTest
    @CsvSource({
        "swe, sv",
        "SWE, sv",
        "fin, fi",
        "sme, se",
        "yid, yi",
        "ger, de",
        "deu, de",
        "iw, he",
        "in, id",
        "ji, yi",
        "mo, ro",
        "jw, jv",
        "sh, 'sr, hr, bs'",
        "sh-Latn, 'sr-Latn, hr-Latn, bs-Latn'",
        "sv-SU, sv",
        "sv-Cyrl-SU, sv-Cyrl",
        "de-DD, de-DE",
        "sr-CS, 'sr-RS, sr-ME'",
        "swe-FI, sv-FI",
        "swe-x-lattlast, sv-x-lattlast",
        "iw-IL-simple, he-IL-simple",
        "ja-Latn-hepburn-heploc, ja-Latn-hepburn-alalc97",
        "hy-arevmda, hyw",
        "sgn-SE, swl",
        "zh-guoyu, cmn",
        "i-klingon, tlh",
        "no-bok, nb",
        "zh-pinyin-pinyin, zh-pinyin",
        "SV, sv",
        "Fi, fi",
        "sv-se, sv-SE",
        "sv_SE, sv-SE",
        "swe_fi, sv-FI"
    })
    void names_what_is_written_instead(String tag, String instead) {
        assertThat(LocalizedText.isLanguageTag(tag)).isFalse();
        assertThat(IssueLines.refusalOf(() -> LocalizedText.of(tag, "x")))
                .containsExactly("ecar.value.language-tag @ instead=" + quoted(instead));
        assertThat(instead.split(", ")).allMatch(LocalizedText::isLanguageTag);
    }

    private static String quoted(String tags) {
        return List.of(tags.split(", ")).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"svensson", "Anna", "anna-maria", "Eva", "Eva-SE", "SV-Anna", "sv_Anna_Lund", "bmy", "i-enochian"
            })
    void repeats_nothing_that_is_no_tag(String tag) {
        assertThat(IssueLines.refusalOf(() -> LocalizedText.of(tag, "x")))
                .containsExactly("ecar.value.format @ form='language-tag'");
    }

    /** What the machine knows of ISO 639 is another source than our list. */
    @Test
    void no_language_of_two_letters_may_be_written_with_three() {
        List<String> taken = new ArrayList<>();

        for (String language : Locale.getISOLanguages()) {
            String three = Locale.forLanguageTag(language).getISO3Language();
            if (language.length() == 2 && three.length() == 3 && LocalizedText.isLanguageTag(three)) {
                taken.add(three);
            }
        }

        assertThat(Locale.getISOLanguages().length).isGreaterThan(180);
        assertThat(taken).isEmpty();
    }

    @Test
    void a_text_in_every_minority_language_keeps_each_and_gives_each_reader_its_own() {
        Map<String, String> said = new LinkedHashMap<>();
        MINORITIES.forEach(tag -> said.put(tag, "said in " + tag));

        LocalizedText text = LocalizedText.of(said);

        assertThat(text.texts()).isEqualTo(said);
        for (String tag : MINORITIES) {
            assertThat(text.lookup(List.of(tag))).contains("said in " + tag);
            assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo("said in " + tag);
        }
    }

    @Test
    void no_reader_gets_another_language_as_its_own() {
        for (String tag : MINORITIES) {
            for (String other : MINORITIES) {
                if (!LanguageTags.language(tag).equals(LanguageTags.language(other))) {
                    assertThat(LocalizedText.of(other, "x").lookup(List.of(tag)))
                            .as("%s for %s", other, tag)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sv,                     sv",
        "SV-se,                  sv",
        "sv-FI,                  sv-FI",
        "sv-Latn-FI,             sv",
        "sv-simple,              sv-simple",
        "sv-simple-x-a,          sv-simple",
        "sv-FI-x-a,              sv-FI",
        "swe,                    sv",
        "swe-FI,                 sv-FI",
        "zh-Hant-TW-x-private,   zh-Hant",
        "nb;sv,                  sv",
        "da;fi;en,               en"
    })
    void looks_up_as_rfc_4647_does(String reader, String found) {
        LocalizedText text = said("en", "sv", "sv-FI", "sv-simple", "zh-Hant");

        assertThat(text.lookup(List.of(reader.split(";")))).contains("said in " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "no", "da", "zh", "zh-Hans", "x-sv", "*", "", "-", "s"})
    void finds_nothing_in_other_languages(String reader) {
        assertThat(said("en", "sv", "sv-FI", "sv-simple", "zh-Hant").lookup(List.of(reader)))
                .isEmpty();
    }

    @Test
    void shows_another_variety_of_the_language_before_another_language() {
        assertThat(said("en", "nb", "sv-FI").in(Locale.forLanguageTag("sv-SE"))).isEqualTo("said in sv-FI");
        assertThat(said("en", "nb").in(Locale.forLanguageTag("sv"))).isEqualTo("said in en");
        assertThat(said("da", "nb").in(Locale.forLanguageTag("sv"))).isEqualTo("said in da");
    }

    private static LocalizedText said(String... tags) {
        Map<String, String> said = new LinkedHashMap<>();
        List.of(tags).forEach(tag -> said.put(tag, "said in " + tag));
        return LocalizedText.of(said);
    }

    @Test
    void the_description_of_the_format_has_the_same_closed_list() throws IOException {
        Properties list = new Properties();
        try (InputStream in = LanguageTags.class.getResourceAsStream("language-tags.properties")) {
            list.load(in);
        }
        String chapter = Files.readString(WIRE);
        String block = chapter.substring(chapter.indexOf("three letters where two exist:"));
        Map<String, String> written = new LinkedHashMap<>();
        String kind = "";
        StringBuilder entries = new StringBuilder();
        for (String line : (block.substring(0, block.indexOf("```")) + "end:").split("\n")) {
            if (line.endsWith(":")) {
                put(written, kind, entries.toString());
                kind = line;
                entries.setLength(0);
            } else {
                entries.append(line).append(' ');
            }
        }

        assertThat(written).hasSizeGreaterThan(400);
        assertThat(new TreeSet<>(
                        written.entrySet().stream().map(Object::toString).toList()))
                .isEqualTo(new TreeSet<>(
                        list.entrySet().stream().map(Object::toString).toList()));
    }

    private static void put(Map<String, String> written, String kind, String entries) {
        String prefix = Map.of("regions:", "region", "variants:", "variant", "tags:", "tag")
                .getOrDefault(kind, "language");
        for (String entry : entries.isBlank() ? new String[0] : entries.strip().split(", *")) {
            String[] words = entry.split(" ");
            written.put(
                    prefix + "." + words[0],
                    List.of(words).subList(1, words.length).stream().collect(joining(" ")));
        }
    }

    @Test
    void nothing_on_the_list_is_written_instead_of_something_else() throws IOException {
        Properties list = new Properties();
        try (InputStream in = LanguageTags.class.getResourceAsStream("language-tags.properties")) {
            list.load(in);
        }

        for (String key : list.stringPropertyNames()) {
            if (key.startsWith("language.") || key.startsWith("tag.")) {
                assertThat(LocalizedText.isLanguageTag(key.substring(key.indexOf('.') + 1)))
                        .as(key)
                        .isFalse();
                assertThat(list.getProperty(key).split(" "))
                        .filteredOn(tag -> !tag.isEmpty())
                        .allMatch(LocalizedText::isLanguageTag);
            }
        }
    }
}
