package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The regular expressions that schemas show say what constructors do, but for what their comments name. */
class PublishedRegexTest {

    @Test
    void of_dates_only_leap_days_and_the_order_of_two_are_left_open() {
        Pattern regex = Pattern.compile(PartialDate.regex());
        Pattern day = Pattern.compile(PartialDate.dayRegex());
        List<String> differ = new ArrayList<>();

        for (String year : List.of("1799", "1800", "2000", "2015", "2016", "2999", "3000")) {
            for (int month = -1; month < 14; month++) {
                for (int number = -1; number < 33; number++) {
                    String date = year + part(month) + (month < 0 ? "" : part(number));
                    for (String text : List.of(
                            date,
                            date + "~",
                            date + "-",
                            date + "\n",
                            date + "/2999",
                            "180X/" + date,
                            date + "/",
                            date + "X")) {
                        if (regex.matcher(text).matches() != isDate(text)) {
                            differ.add(text);
                        }
                    }
                    assertThat(day.matcher(date).matches())
                            .isEqualTo(regex.matcher(date).matches() && date.length() == 10);
                }
            }
        }

        assertThat(day.matcher("2015-01-01~").matches()).isFalse();
        assertThat(differ).isNotEmpty().allMatch(text -> text.matches(".*(1800|2015|2999)-02-29.*"));
        assertThat(regex.matcher("2014/2013").matches()).isTrue();
        assertThat(isDate("2014/2013")).isFalse();
    }

    private static String part(int number) {
        return number < 0 ? "" : String.format(Locale.ROOT, "-%02d", number);
    }

    private static boolean isDate(String text) {
        try {
            return PartialDate.parse(text).toString().equals(text);
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    @Test
    void of_language_tags_only_the_closed_list_is_left_open() {
        Pattern regex = Pattern.compile(LocalizedText.languageTagRegex());
        List<String> differ = new ArrayList<>();

        for (String language : languages()) {
            for (String rest : List.of(
                    "",
                    "-Latn",
                    "-SE",
                    "-419",
                    "-Arab-SE",
                    "-latn",
                    "-se",
                    "-41",
                    "-SE-Latn",
                    "-abc",
                    "-simple",
                    "-x-a")) {
                if (regex.matcher(language + rest).matches() != LocalizedText.isLanguageTag(language + rest)) {
                    differ.add(language + rest);
                }
            }
        }

        assertThat(differ.stream().map(tag -> tag.split("-")[0]).distinct())
                .containsExactly("in", "iw", "ji", "jw", "mo", "sh");
    }

    /** All languages of two letters, and some others. */
    private static List<String> languages() {
        List<String> languages = new ArrayList<>(List.of("", "a", "und", "rmn", "abcd", "SV", "s1"));
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                languages.add("" + first + second);
            }
        }
        return languages;
    }

    @Test
    void of_free_text_only_half_surrogate_pairs_are_left_open() {
        Pattern regex = Pattern.compile(TextForm.freeTextRegex());
        List<Integer> differ = new ArrayList<>();

        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String text : List.of("" + (char) c, "a" + (char) c)) {
                if (regex.matcher(text).matches() != isLine(text)) {
                    differ.add(c);
                }
            }
        }

        assertThat(differ).isNotEmpty().allMatch(c -> Character.isSurrogate((char) (int) c));
        assertThat(regex.matcher("\uDB40\uDC20").matches()).isTrue();
        assertThat(isLine("\uDB40\uDC20")).isFalse();
        assertThat(regex.matcher("").matches()).isFalse();
        assertThat(regex.matcher("😀").matches()).isTrue();
    }

    private static boolean isLine(String text) {
        try {
            return TextForm.LINE.require(text).equals(text);
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
