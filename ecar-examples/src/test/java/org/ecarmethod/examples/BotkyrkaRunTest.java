package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecarmethod.examples.Runs.Run;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the example ends, and what it says when it cannot do what it was asked. */
class BotkyrkaRunTest {

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("process.json"), text).toString();
    }

    @Nested
    class A_document_with_errors {

        @Test
        void is_shown_with_line_and_column_and_ends_with_1() throws IOException {
            String broken = Runs.document().replace("\"country\": \"SE\"", "\"country\": \"Sverige\"");

            Run run = Runs.botkyrka(file(broken));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("=")
                    .contains("FILEN KAN INTE GODTAS", "Fel: 1.")
                    .containsPattern("(?m)^13:[0-9]+ +/municipality/country$")
                    .containsPattern("(?m)^Fel +Här står en text av annan form; det som väntas är två stora bokstäver")
                    .containsPattern("(?m)^ +ecar\\.value\\.format$");
        }

        @Test
        void shows_every_error_of_the_document_at_once() throws IOException {
            String broken = Runs.document()
                    .replace("\"country\": \"SE\"", "\"country\": \"Sverige\"")
                    .replace("\"kind\": \"supportive\"", "\"kind\": \"maybe\"")
                    .replace("\"vof\"\n", "\"nobody\"\n");

            Run run = Runs.botkyrka("--lang", "en", file(broken));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .contains(
                            "THE FILE CANNOT BE ACCEPTED",
                            "/municipality/country",
                            "/responses/9/answers/0/state/kind",
                            "ecar.value.format",
                            "ecar.value.unknown-term");
            assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }

        @ParameterizedTest
        @CsvSource({"'', ecar.document.empty", "'{', ecar.document.truncated", "'[]', ecar.document.type"})
        void is_refused_however_little_there_is(String text, String code) throws IOException {
            Run run = Runs.botkyrka(file(text));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains(code).doesNotContain("Exception");
        }

        @Test
        void says_how_many_errors_it_does_not_show() throws IOException {
            StringBuilder fields = new StringBuilder("{");
            for (int i = 0; i < 250; i++) {
                fields.append("\"x").append(i).append("\": 1, ");
            }

            Run run = Runs.botkyrka(file(fields + "\"y\": 1 }"));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("Fler fel, som inte visas: 151.");
        }
    }

    @Nested
    class What_can_not_be_read {

        @Test
        void a_file_that_is_not_there() {
            Run run = Runs.botkyrka(folder.resolve("nowhere.json").toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.flat()).startsWith("Filen ").endsWith("nowhere.json finns inte.");
        }

        @Test
        void a_name_that_would_speak_to_the_terminal() {
            Run run = Runs.botkyrka(folder.resolve("a\u001b[2Jb").toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).doesNotContain("\u001b").contains("a?[2Jb");
        }

        @Test
        void a_folder() {
            Run run = Runs.botkyrka("--lang", "en", folder.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.flat()).isEqualTo(folder + " is a folder, not a file.");
        }
    }

    @Nested
    class A_command_line {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--lang",
                    "--lang de",
                    "--as-of",
                    "--as-of 2026-13-01",
                    "--as-of +12026-01-01",
                    "--loud",
                    "a b"
                })
        void that_is_not_understood_ends_with_2_and_the_usage(String line) {
            Run run = Runs.botkyrka(line.split(" "));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Användning: [--lang sv|en]").doesNotContain("Exception", "{");
        }

        @Test
        void is_answered_in_its_own_language() {
            assertThat(Runs.botkyrka("--loud", "--lang", "en").err()).startsWith("There is no option \"--loud\".");
        }

        @Test
        void with_an_impossible_file_name_is_refused() {
            assertThat(Runs.botkyrka("a\0b").code()).isEqualTo(2);
        }

        @Test
        void can_ask_for_help() {
            Run run = Runs.botkyrka("--help");

            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("Användning:");
        }
    }
}
