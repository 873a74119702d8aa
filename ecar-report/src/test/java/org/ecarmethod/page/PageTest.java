package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.page.Page.Columns;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void breaks_lines_between_words() {
        String page = new Page().paragraph("word ".repeat(30)).toString();

        assertThat(page.lines()).hasSize(2).allSatisfy(line -> assertThat(line).endsWith("word"));
    }

    @Test
    void breaks_a_word_that_is_longer_than_the_line() {
        String page = new Page().paragraph("x".repeat(250)).toString();

        assertThat(page.lines()).containsExactly("x".repeat(100), "x".repeat(100), "x".repeat(50));
    }

    @Test
    void breaks_no_line_at_a_hard_blank() {
        String page = new Page()
                .row(Columns.of(90), "a", "slide" + Page.HARD_BLANK + "9a")
                .paragraph("x".repeat(96) + " s1," + Page.HARD_BLANK + "9a")
                .toString();

        assertThat(page.lines().skip(1)).containsExactly("x".repeat(96), "s1, 9a");
        assertThat(page).doesNotContain(String.valueOf(Page.HARD_BLANK));
    }

    @Test
    void keeps_cells_in_their_columns() {
        String page = new Page().row(Columns.of(2, 5, 4), "one two", "a", "z").toString();

        assertThat(page.lines()).containsExactly("  one    a     z", "  two");
    }

    @Test
    void numbers_and_underlines_headings() {
        String page = new Page().heading("First").heading("Second").toString();

        assertThat(page.lines()).containsExactly("", "1. First", "--------", "", "2. Second", "---------");
    }

    @Test
    void shows_control_characters_as_question_marks_and_counts_characters_not_units() {
        String page = new Page()
                .paragraph("a\u001b\u009bb")
                .paragraph("😀".repeat(100))
                .toString();

        assertThat(page.lines()).containsExactly("a??b", "😀".repeat(100));
    }
}
