package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
