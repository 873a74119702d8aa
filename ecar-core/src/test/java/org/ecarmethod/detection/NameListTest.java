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
}
