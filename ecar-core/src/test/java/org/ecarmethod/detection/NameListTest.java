package org.ecarmethod.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.detection.Numbers.found;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All names are made up of syllables. */
class NameListTest {

    private static final NameList NAMES =
            NameList.of(List.of("Svegon Lårmirström", "Fjönor", "Anna-Zal", "Tjuvels", "Łukzet", "  Bra  dina ", "--"));

    @ParameterizedTest
    @CsvSource({
        "Svegon Lårmirström, certain",
        "SVEGON LÅRMIRSTRÖM, certain",
        "svegon lårmirström, likely",
        "Svegon Larmirstrom, likely",
        "Svegon-Lårmirström, certain",
        "Fjönor, certain",
        "fjonor, likely",
        "Anna-Zal, certain",
        "Anna Zal, certain",
        "anna-zal, likely",
        "Lukzet, likely",
        "Bra dina, certain",
        "Tjuvels, certain"
    })
    void are_found_in_every_spelling(String said, String certainty) {
        assertThat(found(NAMES, "Det var " + said + ", tror jag")).containsExactly("name " + certainty + " " + said);
    }

    @ParameterizedTest
    @CsvSource({
        "Fjönors bok, Fjönor",
        "Fjönor:s bok, Fjönor",
        "Svegon Lårmirströms bok, Svegon Lårmirström",
        "Tjuvels bok, Tjuvels"
    })
    void are_found_in_the_genitive(String text, String name) {
        assertThat(found(NAMES, text)).containsExactly("name certain " + name);
    }

    @Test
    void are_found_with_marks_apart_and_with_what_can_not_be_seen() {
        String apart = Normalizer.normalize("Fjönor", Normalizer.Form.NFD);

        assertThat(found(NAMES, apart)).hasSize(1);
        assertThat(found(NAMES, "Fjö\u200Bnor")).containsExactly("name likely Fjö\u200Bnor");
        assertThat(found(NAMES, "Fjоnor")).containsExactly("name likely Fjоnor");
        assertThat(found(NAMES, "Fjönor\u2019s")).containsExactly("name certain Fjönor");
    }

    @Test
    void beside_a_hyphen_may_be_part_of_another_one() {
        assertThat(found(NAMES, "Fjönor-rummet")).containsExactly("name likely Fjönor");
        assertThat(found(NAMES, "Eva-Fjönor")).containsExactly("name likely Fjönor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Svegon",
                "Lårmirström",
                "Fjönorska",
                "xFjönor",
                "Svegon. Lårmirström",
                "Svegon och Lårmirström",
                "",
                "s",
                "Annas Zal"
            })
    void are_whole_names_only(String text) {
        assertThat(found(NAMES, text)).isEmpty();
    }

    @Test
    void the_longest_one_counts_and_two_in_a_row_are_two() {
        NameList list = NameList.of(List.of("Kel", "Kel Mulxa", "Mulxa"));

        assertThat(found(list, "Kel Mulxas Kel")).containsExactly("name certain Kel Mulxa", "name certain Kel");
        assertThat(found(list, "Kels Mulxa")).containsExactly("name certain Kel", "name certain Mulxa");
    }

    /** Words are looked up, not compared: the work is told by the text, not by the list. */
    @Test
    void a_hundred_thousand_of_them_are_one_look_up_for_each_word() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            names.add("Na" + Integer.toString(i, 36).replaceAll("[0-9]", "q") + "x");
        }
        NameList list = NameList.of(names);

        assertThat(list.size()).isEqualTo(100_000);
        assertThat(found(list, "Ingen av dem, men Naqqqx")).containsExactly("name certain Naqqqx");
    }

    @Test
    void never_show_themselves() {
        assertThat(NAMES).hasToString("NameList[7]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lårmirström, Svegon | certain",
                "LÅRMIRSTRÖM, SVEGON | certain",
                "LÅRMIRSTRÖM, Svegon | likely",
                "Lårmirström Svegon | likely",
                "S. Lårmirström | likely",
                "S Lårmirström | likely",
                "S. Larmirstrom | likely",
                "Lårmirström, S | likely"
            })
    void are_found_with_the_last_word_first_and_with_initials(String said, String certainty) {
        assertThat(found(NAMES, "Det var " + said + ": ja")).containsExactly("name " + certainty + " " + said);
    }

    @Test
    void are_found_with_surnames_of_two_words_and_in_the_genitive() {
        NameList two = NameList.of(List.of("Tjudina Kelgon-Mulzet"));

        assertThat(found(two, "Kelgon-Mulzet, Tjudina")).containsExactly("name certain Kelgon-Mulzet, Tjudina");
        assertThat(found(two, "T. Kelgon-Mulzets bok")).containsExactly("name likely T. Kelgon-Mulzet");
        assertThat(found(two, "Kelgon-Mulzet, Tjudinas")).containsExactly("name certain Kelgon-Mulzet, Tjudina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lårmirström",
                "A. Lårmirström",
                "s. Lårmirström",
                "XS. Lårmirström",
                "Lårmirström, Bra",
                "Lårmirström S",
                "Lårmirström; Svegon",
                "Lårmirström och Svegon",
                "S.L.",
                "Svegon. Lårmirström"
            })
    void are_not_found_by_other_initials_nor_by_a_part(String text) {
        assertThat(found(NAMES, text)).isEmpty();
    }
}
