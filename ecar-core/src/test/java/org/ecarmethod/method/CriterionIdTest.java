package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Reported.violations;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"G1", "G10", "C8", "G999", "ABCDEFGH1"})
    void takes_letters_and_a_number(String text) {
        assertThat(CriterionId.of(text)).hasToString(text).isEqualTo(new CriterionId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "G", "1", "g1", "G0", "G01", "G1000", "ABCDEFGHI1", " G1", "G1 ", "G-1", "Ö1", "G1G", "G١"})
    void refuses_anything_else(String text) {
        assertThat(violations(() -> CriterionId.of(text)))
                .containsExactly(IssueLines.wrongForm("", "criterion-id", text));
    }

    @Test
    void orders_by_letters_then_by_number() {
        List<CriterionId> ids = Stream.of("G10", "G2", "C8", "GA1", "G9", "G1", "C10")
                .map(CriterionId::of)
                .sorted()
                .toList();

        assertThat(ids).extracting(CriterionId::value).containsExactly("C8", "C10", "G1", "G2", "G9", "G10", "GA1");
    }

    @Test
    void order_agrees_with_equality() {
        assertThat(CriterionId.of("G9")).isEqualByComparingTo(CriterionId.of("G9"));
        assertThat(CriterionId.of("G9")).isLessThan(CriterionId.of("G10"));
    }
}
