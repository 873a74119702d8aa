package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.response.Responses.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Processes;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextRulesTest {

    private static final Changes CLOSED = Changes.toClosed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "---",
                ".",
                "...",
                "?",
                "/",
                "\u00A0-\u200B",
                "N/A",
                "n/a",
                "N.A.",
                "(n/a)",
                "null",
                "NULL",
                "<null>",
                "[null]",
                "None",
                "NaN",
                "undefined",
                "TBD",
                "tbd.",
                "Saknas",
                "ej angivet",
                "Ej angiven.",
                "Uppgift saknas",
                "Okänt",
                "#N/A",
                "#SAKNAS!",
                "#DIV/0!",
                "#REF!",
                "xxx",
                "<p></p>",
                "<br/>",
                "<p>&nbsp;</p>",
                "<div><span> - </span></div>",
                "&nbsp;",
                "<p>N/A</p>",
                "<!-- left out -->"
            })
    void a_text_that_says_nothing_is_remarked(String text) {
        assertThat(found(text)).containsExactly("ecar.process.text-says-nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "Nej.",
                "Ja",
                "0",
                "7",
                "👍",
                "✓",
                "§ 14",
                "None of the seats are ours",
                "Null resultat",
                "Svaret saknas i diariet",
                "a < b and b > c",
                "<3",
                "if x<y, z>q",
                "R&D; then more",
                "AT&T",
                "Fish & chips; peas",
                "<https://example.org/p>",
                "<namn>",
                "1 < p > 2",
                "👩🏽\u200D🍳 cooks",
                "1\uFE0F\u20E3",
                "❤\uFE0F",
                "می\u200Cخواهم",
                "שלום\u200F!",
                "🏴\uDB40\uDC67\uDB40\uDC7F",
                "Räksmörgås på ön",
                "line\n\tline"
            })
    void a_plain_text_is_not_remarked(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Yes</p>",
                "Yes<br>",
                "Yes<BR />",
                "<a href=\"x\">Yes</a>",
                "Yes <!-- no -->",
                "</td>Yes",
                "<o:p>Yes</o:p>"
            })
    void tags_are_remarked(String text) {
        assertThat(found(text)).containsExactly("ecar.process.text-not-plain [html-tag]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&aring;d", "Fish &amp; chips", "&#229;r", "&#xE5;r", "Yes&nbsp;sir"})
    void entities_are_remarked(String text) {
        assertThat(found(text)).containsExactly("ecar.process.text-not-plain [html-entity]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y\u200Bes",
                "\uFEFFYes",
                "Y\u00ADes",
                "Yes\u2060",
                "Y\u200Des",
                "Yes\u200E",
                "Y\u202Ees\u202C",
                "Yes \uDB40\uDC67"
            })
    void invisible_characters_are_remarked(String text) {
        assertThat(found(text)).containsExactly("ecar.process.text-not-plain [invisible-character]");
    }

    @Test
    void names_of_offices_and_reasons_are_texts_too() {
        List<Issue> issues = issues(CLOSED.body(0, next -> next.name(said("null"))));

        assertThat(issues).extracting(issue -> issue.path().toString()).containsExactly("/bodies/0/name/en");
        assertThat(issues.toString()).doesNotContain("null");
    }

    @Test
    void the_description_of_the_format_has_the_same_closed_list() throws IOException {
        String wire =
                Files.readString(Path.of(System.getProperty("basedir", ".")).resolve(Path.of("..", "docs", "wire.md")));
        String clause =
                wire.substring(wire.indexOf("**W3.17**"), wire.indexOf("That is `ecar.process.text-says-nothing`"));

        assertThat(clause.replace("\n", " "))
                .endsWith("one of: "
                        + PlainTextRules.PLACEHOLDERS.stream()
                                .sorted()
                                .map(word -> "`" + word + "`")
                                .collect(Collectors.joining(", "))
                        + ". ");
    }

    private static List<String> found(String text) {
        return issues(CLOSED.answer(next -> next.text(said(text)))).stream()
                .map(issue -> issue.code().id()
                        + issue.arguments().values().stream()
                                .map(marks -> " [" + marks.printed() + "]")
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<Issue> issues(Changes changes) {
        return Examination.of(changes.content(), Processes.PROFILE, Processes.TODAY).report(List.of()).issues().stream()
                .filter(issue -> issue.code().id().startsWith("ecar.process.text-"))
                .toList();
    }
}
