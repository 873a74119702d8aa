package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLocationTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-1,5"})
    void counts_from_one(long line, long column) {
        assertThatThrownBy(() -> new TextLocation(line, column))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line and column must be at least 1");
    }

    @Test
    void orders_by_line_then_column_as_numbers() {
        assertThat(new TextLocation(2, 9))
                .isLessThan(new TextLocation(2, 10))
                .isLessThan(new TextLocation(10, 1))
                .isGreaterThan(new TextLocation(1, 99))
                .isEqualByComparingTo(new TextLocation(2, 9))
                .hasToString("2:9");
    }
}
