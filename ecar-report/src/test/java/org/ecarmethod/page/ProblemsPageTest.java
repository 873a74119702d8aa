package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsPageTest {

    private static String botkyrka() {
        return new String(Documents.bytes("botkyrka.json"), StandardCharsets.UTF_8);
    }

    private static Page page(String document, Locale language) {
        return ProblemsPage.of(Documents.broken(document).report(), language);
    }

    @Test
    void shows_place_sentence_and_code_of_each_error_and_counts_the_remarks() {
        String broken = botkyrka().replace("\"country\": \"SE\"", "\"country\": \"Sverige\"");

        assertThat(page(broken, Locale.ENGLISH).toString())
                .contains("THE FILE CANNOT BE ACCEPTED\n", "Errors: 1. ")
                .containsPattern("(?m)^13:[0-9]+ +/municipality/country\n")
                .containsPattern("(?m)^Error +Found a text of another form; expected is two capital letters")
                .containsPattern("(?m)^ +ecar\\.value\\.format\n")
                .doesNotContain("Further errors");
        assertThat(page(broken, Documents.SWEDISH).toString()).contains("FILEN KAN INTE GODTAS\n", "Fel: 1. ");
    }

    @Test
    void shows_an_error_of_the_whole_file() {
        assertThat(page("", Locale.ENGLISH).toString()).contains("(the whole file)\n", "ecar.document.empty\n");
    }

    @Test
    void says_how_many_errors_it_does_not_show() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 250; i++) {
            fields.append("\"x").append(i).append("\": 1, ");
        }

        assertThat(page(fields + "\"y\": 1 }", Locale.ENGLISH).toString()).contains("Further errors, not shown: 151.");
    }

    @Test
    void says_that_remarks_are_shown_once_the_errors_are_corrected() {
        String broken = botkyrka().replace("\"vof\"\n", "\"nobody\"\n");

        assertThat(broken).isNotEqualTo(botkyrka());
        assertThat(page(broken, Locale.ENGLISH).toString()).containsPattern("In addition there are remarks: [0-9]+");
    }
}
