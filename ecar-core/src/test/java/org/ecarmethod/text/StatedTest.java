package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StatedTest {

    private static final LocalizedText REASON = LocalizedText.of("en", "not written down");

    @Test
    void match_handles_each_case_with_its_own_function() {
        List<Stated<Integer>> cases = List.of(Stated.known(7), Stated.unknown(REASON), Stated.notApplicable(REASON));

        assertThat(cases)
                .extracting(stated -> stated.match(
                        value -> "known " + value,
                        reason -> "unknown: " + reason.texts().get("en"),
                        reason -> "not applicable: " + reason.texts().get("en")))
                .containsExactly("known 7", "unknown: not written down", "not applicable: not written down");
    }

    @Test
    void only_a_known_value_is_there() {
        assertThat(Stated.known(7).toOptional()).contains(7);
        assertThat(Stated.unknown(REASON).toOptional()).isEmpty();
        assertThat(Stated.notApplicable(REASON).toOptional()).isEmpty();
    }

    @Test
    void a_gap_is_not_an_absence() {
        assertThat(Stated.known(7).isKnown()).isTrue();
        assertThat(Stated.known(7).isUnknown()).isFalse();
        assertThat(Stated.unknown(REASON).isKnown()).isFalse();
        assertThat(Stated.unknown(REASON).isUnknown()).isTrue();
        assertThat(Stated.notApplicable(REASON).isKnown()).isFalse();
        assertThat(Stated.notApplicable(REASON).isUnknown()).isFalse();
        assertThat(Stated.<Integer>unknown(REASON)).isNotEqualTo(Stated.<Integer>notApplicable(REASON));
    }

    @Test
    void to_string_hides_the_reason() {
        assertThat(Stated.unknown(REASON).toString()).doesNotContain("written down");
        assertThat(Stated.notApplicable(REASON).toString()).doesNotContain("written down");
    }

    @Test
    void map_converts_what_is_known_and_keeps_every_reason() {
        assertThat(Stated.known(7).map(value -> "seven " + value)).isEqualTo(Stated.known("seven 7"));
        assertThat(Stated.<Integer>unknown(REASON).map(value -> value + 1)).isEqualTo(Stated.unknown(REASON));
        assertThat(Stated.<Integer>notApplicable(REASON).map(value -> value + 1))
                .isEqualTo(Stated.notApplicable(REASON));
    }

    @Test
    void flat_map_may_end_in_a_gap_of_its_own_and_keeps_every_other_reason() {
        LocalizedText other = LocalizedText.of("en", "not counted");

        assertThat(Stated.known(7).flatMap(value -> Stated.unknown(other))).isEqualTo(Stated.unknown(other));
        assertThat(Stated.<Integer>unknown(REASON).flatMap(value -> Stated.known(value + 1)))
                .isEqualTo(Stated.unknown(REASON));
        assertThat(Stated.<Integer>notApplicable(REASON).flatMap(value -> Stated.known(value + 1)))
                .isEqualTo(Stated.notApplicable(REASON));
    }

    @Test
    void or_else_answers_for_a_gap_and_for_an_absence() {
        assertThat(Stated.known(7).orElse(8)).isEqualTo(7);
        assertThat(Stated.<Integer>unknown(REASON).orElse(8)).isEqualTo(8);
        assertThat(Stated.<Integer>notApplicable(REASON).orElse(8)).isEqualTo(8);
        assertThat(Stated.<Integer>notApplicable(REASON).orElseGet(() -> 9)).isEqualTo(9);
        assertThat(Stated.known(7).orElseGet(() -> {
                    throw new AssertionError("nothing was asked for");
                }))
                .isEqualTo(7);
    }

    @Test
    void or_else_throw_repeats_no_reason() {
        assertThat(Stated.known(7).orElseThrow()).isEqualTo(7);
        assertThatThrownBy(() -> Stated.unknown(REASON).orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageNotContaining("written down");
    }

    @Test
    void why_not_is_the_reason_of_a_gap_or_an_absence() {
        assertThat(Stated.known(7).whyNot()).isEmpty();
        assertThat(Stated.unknown(REASON).whyNot()).contains(REASON);
        assertThat(Stated.notApplicable(REASON).whyNot()).contains(REASON);
    }
}
