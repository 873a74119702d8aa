package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.circle.Circles.aHistoricalRecord;
import static org.ecarmethod.circle.Circles.anOverride;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AnchoringMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StartAuthorityTest {

    static Stream<Arguments> authorities() {
        return Stream.of(
                Arguments.of(
                        new StartAuthority.Proven(AnchoringMaps.aProof()),
                        StartAuthority.Kind.PROVEN,
                        "proven",
                        "2027-02-15"),
                Arguments.of(
                        new StartAuthority.Claimed(LocalDate.of(2027, 1, 2)),
                        StartAuthority.Kind.PROVEN,
                        "proven",
                        "2027-01-02"),
                Arguments.of(anOverride("2027-02-20"), StartAuthority.Kind.OVERRIDE, "override", "on 2027-02-20"),
                Arguments.of(
                        aHistoricalRecord(), StartAuthority.Kind.HISTORICAL_RECORD, "historical-record", "in slide 2"));
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void is_one_of_three_kinds(StartAuthority authority, StartAuthority.Kind kind, String word, String matched) {
        String answer = authority.match(
                LocalDate::toString,
                overridden -> "on " + overridden.on(),
                historical -> "in " + historical.source().place());

        assertThat(authority.kind()).isEqualTo(kind);
        assertThat(kind.wireName()).isEqualTo(word);
        assertThat(answer).isEqualTo(matched);
    }

    @Test
    void knows_no_way_to_start_beside_these() {
        assertThat(StartAuthority.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Proven", "Claimed", "Overridden", "HistoricalRecord");
    }

    @Test
    void counts_as_history_what_was_before_this_library() {
        assertThat(StartAuthority.LIBRARY_SINCE).isEqualTo("2026-11-21");
    }
}
