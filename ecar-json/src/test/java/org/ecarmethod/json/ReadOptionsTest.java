package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.privacy.Screening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);

    @Test
    void are_safe_unless_set() {
        ReadOptions options = ReadOptions.asOf(DAY).build();

        assertThat(options.asOf()).isEqualTo(DAY);
        assertThat(options.profiles()).containsExactly(EcarProfile.v1_0());
        assertThat(options.waivers()).isEmpty();
        assertThat(options.screening()).isSameAs(Screening.standard());
        assertThat(options.maxBytes()).isEqualTo(33_554_432);
        assertThat(options.maxDepth()).isEqualTo(32);
        assertThat(options.maxTextLength()).isEqualTo(100_000);
    }

    static Stream<UnaryOperator<ReadOptions.Builder>> impossible() {
        return Stream.of(
                options -> options.profiles(List.of()),
                options -> options.maxBytes(0),
                options -> options.maxDepth(0),
                options -> options.maxTextLength(-1));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refuse_what_could_read_nothing(UnaryOperator<ReadOptions.Builder> change) {
        ReadOptions.Builder options = change.apply(ReadOptions.asOf(DAY));

        assertThatThrownBy(options::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options must name a profile, and limits must be at least 1");
    }
}
