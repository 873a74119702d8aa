package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.SCHOOLS;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.to;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;
import static org.ecarmethod.anchoring.AnchoringMaps.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.method.EcarProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationReadinessTest {

    private static final AnchoringMap READY = aReadyMap().build();

    private static List<String> missing(AnchoringMap map, OperationId operation, LocalDate asOf) {
        AffectedOperation one = map.operations().stream()
                .filter(known -> known.id().equals(operation))
                .findFirst()
                .orElseThrow();
        return AnchoringMapTest.missing(
                new Verdict.Undetermined(map.readiness(EcarProfile.v1_0()).missing(one, asOf)));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(READY, List.of()),
                // what the others or the process as a whole lack is not its affair
                Arguments.of(without(READY, to("G5").or(to("G2", HOUSING))), List.of()),
                Arguments.of(READY.toBuilder().firstInvitation(unrecorded()).build(), List.of()),
                Arguments.of(without(READY, to("G2", SCHOOLS)), List.of("G2 op-schools no-answer")),
                Arguments.of(
                        changed(READY, to("G3", SCHOOLS), yes -> yes.readiness(Readiness.NO)),
                        List.of("G3 op-schools answered-no")),
                Arguments.of(
                        changed(READY, to("G3", SCHOOLS), yes -> yes.evidence(List.of())),
                        List.of("G3 op-schools no-evidence")),
                Arguments.of(
                        changed(
                                without(READY, to("G2")),
                                SCHOOLS,
                                operation -> operation.recipient(unrecorded()).replyBy(unrecorded())),
                        List.of(
                                "G2 op-schools no-answer",
                                "G8 op-schools no-recipient",
                                "G8 op-schools no-reply-date")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_what_one_operation_lacks(AnchoringMap map, List<String> expected) {
        assertThat(missing(map, SCHOOLS, ASSESSED)).isEqualTo(expected);
    }

    @Test
    void follows_the_days() {
        assertThat(missing(READY, SCHOOLS, LocalDate.of(2027, 1, 17))).containsExactly("G3 op-schools no-answer");
        assertThat(missing(READY, SCHOOLS, LocalDate.of(2027, 1, 18))).isEmpty();
        assertThat(missing(READY, SCHOOLS, LocalDate.of(2028, 1, 14))).isEmpty();
        assertThat(missing(READY, SCHOOLS, LocalDate.of(2028, 1, 15))).containsExactly("G2 op-schools expired");
    }
}
