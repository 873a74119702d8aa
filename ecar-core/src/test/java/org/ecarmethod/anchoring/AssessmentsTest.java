package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.to;

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
import java.util.stream.Stream;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
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

    private static List<Missing.Reason> reasons(Verdict verdict) {
        return verdict.missing().stream()
                .map(Missing::reason)
                .distinct()
                .sorted()
                .toList();
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
                assertThat(all.reasons(day)).as("seed %d, %s", seed, day).isEqualTo(reasons(alone));
                assertThat(all.closing(day))
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(map.assessments(REFERENCE, Set.of(day)).closing(day));
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
                List<Missing> gaps = map.operations().stream()
                        .flatMap(operation -> readiness.missing(operation, day).stream())
                        .toList();
                assertThat(gates.reasons(day))
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(gaps.stream()
                                .map(Missing::reason)
                                .distinct()
                                .sorted()
                                .toList());
                assertThat(gates.closing(day))
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(inForce(map, gaps, day)
                                .map(answer -> position(map, answer))
                                .sorted()
                                .limit(Assessments.ANSWERS_NAMED)
                                .toList());
            }
        }

        assertThat(closed).isBetween(5_000, 33_000);
    }

    private static Stream<ReadinessAnswer> inForce(AnchoringMap map, List<Missing> gaps, LocalDate day) {
        OperationReadiness readiness = map.readiness(REFERENCE);
        return gaps.stream()
                .flatMap(gap -> REFERENCE.gates().stream()
                        .filter(gate -> gate.id().equals(gap.gate()) && gate.test() != GateCheck.BEFORE_INVITATION)
                        .flatMap(gate -> readiness.current(gate, gap.operation(), day).stream()));
    }

    private static int position(AnchoringMap map, ReadinessAnswer answer) {
        return IntStream.range(0, map.answers().size())
                .filter(i -> map.answers().get(i) == answer)
                .findFirst()
                .orElseThrow();
    }

    /** Of gate G4 the answers in time are asked for, so that they may be those of other gates. */
    @Test
    void the_answers_that_close_are_those_that_count_on_the_day() {
        int named = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = ReadinessPropertyTest.aMap(random);
            LocalDate day = FIRST.plusDays(random.nextInt(700));
            Verdict alone = map.assess(REFERENCE, day);
            List<Integer> closing = map.assessments(REFERENCE, Set.of(day)).closing(day);
            boolean late = alone.missing().stream()
                    .anyMatch(gap -> gap.gate().equals(CriterionId.of("G4"))
                            && gap.operation().isPresent());

            List<Integer> expected = inForce(map, alone.missing(), day)
                    .map(answer -> position(map, answer))
                    .sorted()
                    .limit(Assessments.ANSWERS_NAMED)
                    .toList();

            if (!late) {
                assertThat(closing).as("seed %d, %s", seed, day).isEqualTo(expected);
            } else if (closing.size() < Assessments.ANSWERS_NAMED) {
                assertThat(closing).as("seed %d, %s", seed, day).containsAll(expected);
            }
            named += closing.size();
        }

        assertThat(named).isGreaterThan(1_000);
    }

    @Test
    void the_answers_taken_back_are_the_refusals_that_count_and_may_be_later() {
        int named = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = ReadinessPropertyTest.aMap(random);
            List<LocalDate> days = someDays(random);
            LocalDate since = FIRST.plusDays(random.nextInt(300));
            OperationReadiness readiness = map.readiness(REFERENCE);

            Assessments all = map.assessments(REFERENCE, days);

            for (LocalDate day : days) {
                List<ReadinessAnswer> refusals = map.answers().stream()
                        .filter(answer -> answer.readiness() == Readiness.NO
                                && answer.answeredOn().isAfter(since) != Truth.NO)
                        .filter(answer -> REFERENCE.gates().stream()
                                .filter(gate -> gate.id().equals(answer.gate()))
                                .flatMap(gate -> readiness.current(gate, answer.operation(), day).stream())
                                .anyMatch(current -> current == answer))
                        .toList();
                assertThat(all.gatesTakenBack(since, day))
                        .as("seed %d, %s", seed, day)
                        .containsExactlyElementsOf(REFERENCE.gates().stream()
                                .map(Gate::id)
                                .filter(gate -> refusals.stream()
                                        .anyMatch(answer -> answer.gate().equals(gate)))
                                .toList());
                assertThat(all.takenBack(since, day).stream()
                                .map(map.answers()::get)
                                .toList())
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(refusals);
                named += refusals.size();
            }
        }

        assertThat(named).isGreaterThan(1_000);
    }

    @Test
    void of_many_answers_the_first_ten_are_named_and_of_many_taken_back_the_last_ten() {
        AnchoringMap.Builder map = AnchoringMap.builder()
                .policyArea(AnchoringMaps.AREA)
                .firstInvitation(Stated.known(PartialDate.parse("2900")));
        IntStream.range(0, 30).forEach(i -> {
            OperationId id = OperationId.of("op-" + i);
            map.addOperations(anOperation(id, BodyId.of("body"))
                    .addedOn(PartialDate.of(FIRST))
                    .build());
            map.addAnswers(aYes("G2", id, FIRST.plusDays(i).toString())
                    .readiness(Readiness.NO)
                    .build());
        });
        LocalDate day = FIRST.plusDays(40);

        Assessments all = map.build().assessments(REFERENCE, List.of(day));

        assertThat(all.closing(day)).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(all.takenBack(FIRST, day))
                .isEqualTo(IntStream.range(20, 30).boxed().toList());
        assertThat(all.takenBack(FIRST.plusDays(27), day)).containsExactly(28, 29);
        assertThat(all.gatesTakenBack(FIRST.plusDays(29), day)).isEmpty();
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

    /** A no, too, is looked at once for each of the days on which something of it changes, not once for each start. */
    @Test
    void as_many_starts_as_refusals_do_not_multiply() {
        AnchoringMap map = wide(2_000);
        AnchoringMap refusing = changed(map, to("G3"), answer -> answer.readiness(Readiness.NO));

        assertThat(refusing.assessments(REFERENCE, days(2_000)).steps()
                        - map.assessments(REFERENCE, days(2_000)).steps())
                .isBetween(2_000L, 2_000L * 3);
    }

    /** One body that answers one gate anew each day, yes and no in turns. */
    private static AnchoringMap changeable(int answers) {
        return AnchoringMap.builder()
                .policyArea(AnchoringMaps.AREA)
                .firstInvitation(Stated.known(PartialDate.parse("2900")))
                .addAllAnswers(IntStream.range(0, answers)
                        .mapToObj(i -> aYes("G5", FIRST.plusDays(i).toString())
                                .readiness(i % 2 == 0 ? Readiness.YES : Readiness.NO)
                                .build())
                        .toList())
                .build();
    }

    @Test
    void many_answers_to_one_question_do_not_multiply_with_the_days() {
        assertThat(changeable(200).assessments(REFERENCE, days(200)).looked()).isBetween(200L, 200L * 10);
        assertThat(changeable(2_000).assessments(REFERENCE, days(2_000)).looked())
                .isBetween(2_000L, 2_000L * 10);
    }

    /** Many answers are looked up and few are gone through: the same answer counts. */
    @Test
    void of_many_answers_the_one_counts_that_counts_among_few() {
        Gate gate = REFERENCE.gates().stream()
                .filter(one -> one.id().equals(CriterionId.of("G5")))
                .findFirst()
                .orElseThrow();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<ReadinessAnswer> answers = IntStream.range(0, 9 + random.nextInt(10))
                    .mapToObj(i -> aYes("G5", FIRST.plusDays(random.nextInt(20)).toString())
                            .readiness(random.nextBoolean() ? Readiness.YES : Readiness.NO)
                            .build())
                    .toList();
            AnchoringMap map = AnchoringMap.builder()
                    .policyArea(AnchoringMaps.AREA)
                    .firstInvitation(Stated.known(PartialDate.parse("2900")))
                    .answers(answers)
                    .build();
            OperationReadiness readiness = map.readiness(REFERENCE);

            for (LocalDate day : days(25)) {
                Optional<ReadinessAnswer> last = answers.stream()
                        .filter(answer -> !answer.answeredOn().latest().isAfter(day))
                        .reduce((one, other) -> other.answeredOn()
                                        .latest()
                                        .isBefore(one.answeredOn().latest())
                                ? one
                                : other);
                assertThat(readiness.current(gate, Optional.empty(), day))
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(last);
            }
        }
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
