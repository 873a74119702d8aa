package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ecarmethod.page.Page.Columns;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void breaks_lines_between_words() {
        String page = Page.builder().paragraph("word ".repeat(30)).build().toString();

        assertThat(page.lines()).hasSize(2).allSatisfy(line -> assertThat(line).endsWith("word"));
    }

    @Test
    void breaks_a_word_that_is_longer_than_the_line() {
        String page = Page.builder().paragraph("x".repeat(250)).build().toString();

        assertThat(page.lines()).containsExactly("x".repeat(100), "x".repeat(100), "x".repeat(50));
    }

    @Test
    void breaks_no_line_at_a_hard_blank() {
        String page = Page.builder()
                .row(Columns.of(0, 90), "a", "slide" + Page.HARD_BLANK + "9a")
                .paragraph("x".repeat(96) + " s1," + Page.HARD_BLANK + "9a")
                .build()
                .toString();

        assertThat(page.lines().skip(1)).containsExactly("x".repeat(96), "s1, 9a");
        assertThat(page).doesNotContain(String.valueOf(Page.HARD_BLANK));
    }

    @Test
    void keeps_cells_in_their_columns() {
        String page = Page.builder()
                .row(Columns.of(2, 5, 4), "one two", "a", "z")
                .build()
                .toString();

        assertThat(page.lines()).containsExactly("  one    a     z", "  two");
    }

    @Test
    void numbers_and_underlines_headings() {
        String page = Page.builder().heading("First").heading("Second").build().toString();

        assertThat(page.lines()).containsExactly("", "1. First", "--------", "", "2. Second", "---------");
    }

    @Test
    void shows_control_characters_as_question_marks_and_counts_characters_not_units() {
        String page = Page.builder()
                .paragraph("a\u001b\u009bb")
                .paragraph("😀".repeat(100))
                .build()
                .toString();

        assertThat(page.lines()).containsExactly("a??b", "😀".repeat(100));
    }

    @Test
    void is_a_value_that_does_not_change_with_its_builder() {
        Page.Builder builder = Page.builder().paragraph("one");
        Page before = builder.build();
        builder.paragraph("two");

        assertThat(before.toString()).isEqualTo("one\n");
        assertThat(before)
                .isEqualTo(Page.builder().paragraph("one").build())
                .hasSameHashCodeAs(Page.builder().paragraph("one").build())
                .isNotEqualTo(builder.build())
                .isNotEqualTo("one\n");
    }

    @Test
    void refuses_columns_without_room() {
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(0, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(0, 98));
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(100));
        assertThatIllegalArgumentException().isThrownBy(() -> Page.builder().row(Columns.of(0, 5), "a", "b", "c"));
        assertThat(Page.builder().row(Columns.of(0, 97), "a", "b").build().toString())
                .isEqualTo("a" + " ".repeat(98) + "b\n");
    }
}
