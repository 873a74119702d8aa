package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
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
        assertThat(options.maxNameLength()).isEqualTo(1000);
        assertThat(options.maxNumberLength()).isEqualTo(100);
        assertThat(options.maxInputBytes()).isEqualTo(8_589_934_592L);
        assertThat(options.maxDocuments()).isEqualTo(1_000_000_000);
        assertThat(options.maxIssues()).isEqualTo(10_000);
        assertThat(options.samplesKept()).isEqualTo(100);
        assertThat(options.framing()).isEqualTo(Framing.AUTO);
        assertThat(options.unknownFields()).isEqualTo(UnknownFields.ERROR);
        assertThat(options.threads()).isEqualTo(1);
    }

    static Stream<UnaryOperator<ReadOptions.Builder>> impossible() {
        return Stream.of(
                options -> options.profiles(List.of()),
                options -> options.maxBytes(0),
                options -> options.maxDepth(0),
                options -> options.maxTextLength(-1),
                options -> options.maxNameLength(0),
                options -> options.maxNumberLength(0),
                options -> options.maxInputBytes(0),
                options -> options.maxDocuments(0),
                options -> options.maxIssues(0),
                options -> options.threads(0));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refuse_what_could_read_nothing(UnaryOperator<ReadOptions.Builder> change) {
        ReadOptions.Builder options = change.apply(ReadOptions.asOf(DAY));

        assertThatThrownBy(options::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options must name a profile, and limits must be at least 1");
    }

    static Stream<UnaryOperator<ReadOptions.Builder>> beyond() {
        return Stream.of(options -> options.samplesKept(-1), options -> options.maxDocuments(1_000_000_001));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void refuse_what_can_not_be_counted(UnaryOperator<ReadOptions.Builder> change) {
        ReadOptions.Builder options = change.apply(ReadOptions.asOf(DAY));

        assertThatThrownBy(options::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samplesKept must be 0 or more, and maxDocuments at most 1000000000");
    }

    @Test
    void allow_no_samples_at_all() {
        assertThat(ReadOptions.asOf(DAY).samplesKept(0).build().samplesKept()).isZero();
    }
}
