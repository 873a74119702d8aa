package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

/** Many days at once find what each day finds, and cost no more for being many. */
class AssessmentsTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    private static List<LocalDate> someDays(Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            days.add(FIRST.plusDays(random.nextInt(900) - 100));
        }
        days.addAll(List.of(FIRST, FIRST.plusDays(300), LocalDate.of(1800, 1, 1), LocalDate.of(2999, 12, 31)));
        return days;
    }

    private static List<CriterionId> gates(Verdict verdict) {
        return verdict.missing().stream().map(Missing::gate).distinct().toList();
    }

    @Test
    void each_day_has_the_verdict_that_it_has_alone() {
        Map<Verdict.Kind, Integer> kinds = new EnumMap<>(Verdict.Kind.class);
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = ReadinessPropertyTest.aMap(random);
            List<LocalDate> days = someDays(random);

            Assessments all = map.assessments(REFERENCE, days);

            for (LocalDate day : days) {
                Verdict alone = map.assess(REFERENCE, day);
                kinds.merge(alone.kind(), 1, Integer::sum);
                assertThat(all.kind(day)).as("seed %d, %s", seed, day).isEqualTo(alone.kind());
                assertThat(all.notOpen(day)).as("seed %d, %s", seed, day).isEqualTo(gates(alone));
                assertThat(all.proof(day)).as("seed %d, %s", seed, day).isEqualTo(alone.proof());
                assertThat(all.proof(day).map(AnchoringProof::hashCode))
                        .isEqualTo(alone.proof().map(AnchoringProof::hashCode));
            }
        }

        assertThat(kinds)
                .hasSize(3)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(500));
    }

    @Test
    void each_day_has_the_closed_gates_that_it_has_alone() {
        int closed = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = ReadinessPropertyTest.aMap(random);
            List<LocalDate> days = someDays(random);
            OperationReadiness readiness = map.readiness(REFERENCE);

            ClosedGates gates = readiness.closed(map.operations(), days);

            for (LocalDate day : days) {
                Set<CriterionId> alone = new TreeSet<>();
                map.operations()
                        .forEach(operation -> readiness.missing(operation, day).forEach(gap -> alone.add(gap.gate())));
                closed += alone.isEmpty() ? 0 : 1;
                assertThat(gates.on(day)).as("seed %d, %s", seed, day).isEqualTo(alone);
            }
        }

        assertThat(closed).isBetween(5_000, 33_000);
    }

    @Test
    void a_day_that_was_not_asked_for_has_no_answer() {
        Assessments none = AnchoringMaps.aReadyMap().build().assessments(REFERENCE, List.of(FIRST));

        assertThatThrownBy(() -> none.kind(FIRST.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    // --- what it costs

    private static AnchoringMap wide(int operations) {
        AnchoringMap.Builder map = AnchoringMap.builder()
                .policyArea(AnchoringMaps.AREA)
                .firstInvitation(Stated.known(PartialDate.parse("2900")));
        for (int i = 0; i < operations; i++) {
            OperationId id = OperationId.of("op-" + i);
            PartialDate day = PartialDate.of(FIRST.plusDays(i));
            map.addOperations(anOperation(id, BodyId.of("body")).addedOn(day).build());
            for (Gate gate : REFERENCE.gates()) {
                if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
                    map.addAnswers(aYes(gate.id().value(), day.toString())
                            .operation(Optional.of(id))
                            .build());
                }
            }
        }
        return map.build();
    }

    private static List<LocalDate> days(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plusDays).toList();
    }

    /** An operation is looked at once for each of the days on which something of it changes, not once for each day. */
    @Test
    void as_many_days_as_operations_do_not_multiply() {
        assertThat(wide(200).assessments(REFERENCE, days(200)).steps()).isBetween(200L, 200L * 10);
        assertThat(wide(2_000).assessments(REFERENCE, days(2_000)).steps()).isBetween(2_000L, 2_000L * 10);
    }

    @Test
    void as_many_referrals_as_operations_do_not_multiply() {
        AnchoringMap map = wide(2_000);

        assertThat(map.readiness(REFERENCE)
                        .closed(map.operations(), days(2_000))
                        .steps())
                .isBetween(2_000L, 2_000L * 10);
    }
}
