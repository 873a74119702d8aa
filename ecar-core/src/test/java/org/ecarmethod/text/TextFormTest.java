package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.IssueLines;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

    private static final String PAIR = "\uD83D\uDE42";

    static List<TextForm> prose() {
        return List.of(TextForm.LINE, TextForm.STORY);
    }

    static List<TextForm> patterns() {
        return List.of(TextForm.ID, TextForm.CODE, TextForm.CASE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A1", "7", "circle-3", "a.b_c-d", "0363", "A-b-C"})
    void an_id_joins_letters_and_digits(String text) {
        assertThat(TextForm.ID.require(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a-", "a--b", "a.-b", "a b", "a/b", "å", "a\n", "a:b", "٣"})
    void an_id_has_no_other_form(String text) {
        assertThat(refusal(TextForm.ID, text)).containsExactly(IssueLines.wrongForm("", "id", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "housing", "anti-black-racism", "s1", "a-1-b2"})
    void a_code_joins_lower_case_words(String text) {
        assertThat(TextForm.CODE.require(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a--b", "a_b", "a.b", "a b", "bostäder", "a\n"})
    void a_code_has_no_other_form(String text) {
        assertThat(refusal(TextForm.CODE, text)).containsExactly(IssueLines.wrongForm("", "code", text));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void prose_takes_any_script_line_breaks_and_tabs(TextForm form) {
        String text = "Åsa sa:\n\t\"مدرسة\" — школа " + PAIR + " \u00A0e\u0301";

        assertThat(form.require(text)).isSameAs(text);
    }

    @ParameterizedTest
    @MethodSource("prose")
    void prose_says_something(TextForm form) {
        assertThat(refusal(form, "")).containsExactly("ecar.value.blank @");
        assertThat(refusal(form, " \t\n\u2003")).containsExactly("ecar.value.blank @");
        for (String unseen : List.of(
                "\u200B\u200B\u200B",
                "\u00A0",
                "\u202F",
                "\uFEFF",
                "\u00AD",
                " \u2060 ",
                "\u3164",
                "\u2800",
                "\uDB40\uDC20")) {
            assertThat(refusal(form, unseen)).as("%x", (int) unseen.charAt(0)).containsExactly("ecar.value.blank @");
            assertThat(refusal(form, unseen + "a")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F})
    void prose_has_no_control_characters(int character) {
        String text = "a" + (char) character + "b";

        for (TextForm form : prose()) {
            assertThat(refusal(form, text)).containsExactly("ecar.value.control-character @");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "a\uD83D",
                "\uDE42",
                "\uD83Da",
                "\uDE42\uD83D",
                "\uD83D\uD83D\uDE42",
                "\uD83D\uDE42\uDE42"
            })
    void prose_has_no_half_characters(String text) {
        for (TextForm form : prose()) {
            assertThat(refusal(form, text)).containsExactly("ecar.value.control-character @");
        }
    }

    @ParameterizedTest
    @MethodSource("prose")
    void prose_ends_at_its_bound_in_utf_16_units(TextForm form) {
        String full = PAIR.repeat(form.maxLength() / 2);

        assertThat(full).hasSize(form.maxLength());
        assertThat(form.require(full)).isSameAs(full);
        assertThat(refusal(form, full + "x")).containsExactly("ecar.value.too-long @ max=" + form.maxLength());
    }

    @Test
    void ids_and_codes_end_at_64_characters() {
        for (TextForm form : List.of(TextForm.ID, TextForm.CODE)) {
            assertThat(refusal(form, "a".repeat(64))).isEmpty();
            assertThat(refusal(form, "a".repeat(65))).containsExactly("ecar.value.too-long @ max=64");
        }
    }

    @Test
    void length_is_looked_at_before_anything_else() {
        assertThat(refusal(TextForm.LINE, " ".repeat(301))).containsExactly("ecar.value.too-long @ max=300");
        assertThat(refusal(TextForm.CODE, "Å".repeat(65))).containsExactly("ecar.value.too-long @ max=64");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_pattern_answers_at_once_whatever_the_text(TextForm form) {
        String nearlyRight = "a-".repeat(form.maxLength() / 2);

        assertThat(refusal(form, nearlyRight)).containsExactly(IssueLines.wrongForm("", form.name(), nearlyRight));
    }

    @Test
    void check_reports_at_the_place_it_was_told() {
        List<Issue> found = new ArrayList<>();

        TextForm.CODE.check("A", PropertyPath.parse("/entries/1/code"), found::add);
        TextForm.CODE.check("a", PropertyPath.parse("/entries/2/code"), found::add);

        assertThat(IssueLines.of(found))
                .containsExactly("ecar.value.format @/entries/1/code form='code' found='other-text'");
    }

    @Test
    void only_patterns_have_a_regular_expression_and_it_is_the_one_that_checks() {
        assertThat(prose()).allSatisfy(form -> assertThat(form.regex()).isEmpty());
        assertThat("KS/2017:96").matches(TextForm.CASE_NUMBER.regex().orElseThrow());
        assertThat("a--b").doesNotMatch(TextForm.CODE.regex().orElseThrow());
        assertThat("a--b").doesNotMatch(TextForm.ID.regex().orElseThrow());
    }

    private static List<String> refusal(TextForm form, String text) {
        return IssueLines.refusalOf(() -> form.require(text));
    }
}
