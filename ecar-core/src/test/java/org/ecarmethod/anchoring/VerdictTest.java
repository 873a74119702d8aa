package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.method.CriterionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    private static final Missing GAP = new Missing(CriterionId.of("G5"), Optional.empty(), Missing.Reason.NO_ANSWER);

    static Stream<Arguments> verdicts() {
        AnchoringProof proof = AnchoringMaps.aProof();
        return Stream.of(
                Arguments.of(new Verdict.Ready(proof), Verdict.Kind.READY, "ready", Optional.of(proof), List.of()),
                Arguments.of(
                        new Verdict.NotReady(List.of(GAP)),
                        Verdict.Kind.NOT_READY,
                        "not-ready",
                        Optional.empty(),
                        List.of(GAP)),
                Arguments.of(
                        new Verdict.Undetermined(List.of(GAP)),
                        Verdict.Kind.UNDETERMINED,
                        "undetermined",
                        Optional.empty(),
                        List.of(GAP)));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void tells_kind_proof_and_what_is_missing(
            Verdict verdict, Verdict.Kind kind, String word, Optional<AnchoringProof> proof, List<Missing> missing) {
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(kind.wireName()).isEqualTo(word);
        assertThat(verdict.proof()).isEqualTo(proof);
        assertThat(verdict.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void matches_exactly_one_case(
            Verdict verdict, Verdict.Kind kind, String word, Optional<AnchoringProof> proof, List<Missing> missing) {
        List<String> called = new ArrayList<>();

        String answer = verdict.match(
                given -> {
                    called.add("ready");
                    return "ready";
                },
                gaps -> {
                    called.add("not-ready");
                    return gaps.equals(missing) ? "not-ready" : "?";
                },
                gaps -> {
                    called.add("undetermined");
                    return gaps.equals(missing) ? "undetermined" : "?";
                });

        assertThat(answer).isEqualTo(word);
        assertThat(called).containsExactly(word);
    }

    @Test
    void keeps_its_own_list_of_what_is_missing() {
        List<Missing> gaps = new ArrayList<>(List.of(GAP));
        Verdict verdict = new Verdict.NotReady(gaps);

        gaps.clear();

        assertThat(verdict.missing()).containsExactly(GAP);
    }

    @Test
    void is_refused_only_by_a_no_or_by_coming_too_late() {
        assertThat(Stream.of(Missing.Reason.values()).filter(Missing.Reason::isRefusal))
                .containsExactly(Missing.Reason.ANSWERED_NO, Missing.Reason.TOO_LATE);
    }
}
