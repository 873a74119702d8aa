package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

/** What holds of every verdict, over maps made from fixed seeds. */
class ReadinessPropertyTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();
    private static final int MAPS = 4000;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    /** A map in which each thing is a little wrong now and then, so that both verdicts are common. */
    static AnchoringMap aMap(Random random) {
        LocalDate invitation = FIRST.plusDays(300 + random.nextInt(60));
        AnchoringMap.Builder map = AnchoringMap.builder()
                .policyArea(AnchoringMaps.AREA)
                .firstInvitation(random.nextInt(40) == 0 ? unrecorded() : Stated.known(aDate(random, invitation)));
        int operations = random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(3);
        for (Gate gate : REFERENCE.gates()) {
            if (gate.test() == GateCheck.ANSWERED_ONCE) {
                map.addAllAnswers(answers(random, gate, Optional.empty()));
            }
        }
        for (int i = 0; i < operations; i++) {
            OperationId id = OperationId.of("op-" + i);
            map.addOperations(anOperation(id, BodyId.of("b-" + i))
                    .addedOn(aDate(random, FIRST.plusDays(random.nextInt(250))))
                    .recipient(random.nextInt(60) == 0 ? unrecorded() : Stated.known(AnchoringMaps.said("office")))
                    .build());
            for (Gate gate : REFERENCE.gates()) {
                if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
                    map.addAllAnswers(answers(random, gate, Optional.of(id)));
                }
            }
        }
        return map.build();
    }

    private static List<ReadinessAnswer> answers(Random random, Gate gate, Optional<OperationId> operation) {
        List<ReadinessAnswer> answers = new ArrayList<>();
        int count = random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            ReadinessAnswer.Builder answer = aYes(gate.id().value(), "2027")
                    .operation(operation)
                    .answeredOn(aDate(random, FIRST.plusDays(random.nextInt(290))))
                    .readiness(random.nextInt(25) == 0 ? Readiness.NO : Readiness.YES);
            answers.add(random.nextInt(40) == 0 ? answer.evidence(List.of()).build() : answer.build());
        }
        return answers;
    }

    private static PartialDate aDate(Random random, LocalDate day) {
        return switch (random.nextInt(30)) {
            case 0 -> PartialDate.parse(Integer.toString(day.getYear()));
            case 1 -> PartialDate.parse(day.toString().substring(0, 7));
            case 2 -> PartialDate.parse(day + "~");
            default -> PartialDate.of(day);
        };
    }

    private static LocalDate aDay(Random random) {
        return FIRST.plusDays(250 + random.nextInt(150));
    }

    @Test
    void ready_means_that_every_question_has_a_yes_with_evidence_dated_in_the_window() {
        int ready = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = aMap(random);
            LocalDate asOf = aDay(random);
            Optional<AnchoringProof> proof = map.assess(REFERENCE, asOf).proof();
            if (proof.isPresent()) {
                ready++;
                assertReady(map, asOf, proof.get(), seed);
            }
        }

        assertThat(ready).isBetween(MAPS / 20, MAPS * 19 / 20);
    }

    private static void assertReady(AnchoringMap map, LocalDate asOf, AnchoringProof proof, int seed) {
        assertThat(proof.operationCount()).as("seed %d", seed).isPositive();
        assertThat(map.firstInvitation().isKnown()).as("seed %d", seed).isTrue();
        assertThat(proof.expiresOn()).as("seed %d", seed).isAfter(asOf).isBeforeOrEqualTo(asOf.plusMonths(12));
        assertThat(proof.anchoredOn()).as("seed %d", seed).isBeforeOrEqualTo(asOf);
        for (Gate gate : REFERENCE.gates()) {
            if (gate.test() == GateCheck.ANSWERED_ONCE) {
                assertThat(opens(map, gate, Optional.empty(), asOf, proof))
                        .as("seed %d, %s", seed, gate.id())
                        .isTrue();
            }
            for (AffectedOperation operation : map.operations()) {
                boolean known = !operation.addedOn().earliest().isAfter(asOf);
                assertThat(proof.covers(operation.id())).as("seed %d", seed).isEqualTo(known);
                if (known && gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
                    assertThat(opens(map, gate, Optional.of(operation.id()), asOf, proof))
                            .as("seed %d, %s", seed, gate.id())
                            .isTrue();
                }
                if (known && gate.test() == GateCheck.MAP_NAMES_RECIPIENTS) {
                    assertThat(operation.recipient().isKnown())
                            .as("seed %d", seed)
                            .isTrue();
                }
            }
        }
    }

    private static boolean opens(
            AnchoringMap map, Gate gate, Optional<OperationId> operation, LocalDate asOf, AnchoringProof proof) {
        return map.answers().stream()
                .anyMatch(answer -> answer.gate().equals(gate.id())
                        && answer.operation().equals(operation)
                        && answer.readiness() == Readiness.YES
                        && !answer.evidence().isEmpty()
                        && !answer.answeredOn().latest().isAfter(asOf)
                        && !answer.answeredOn().earliest().plusMonths(12).isBefore(proof.expiresOn())
                        && answer.answeredOn().earliest().plusMonths(12).isAfter(asOf));
    }

    @Test
    void taking_any_answer_out_of_a_map_with_one_answer_to_each_question_never_leaves_it_ready() {
        int tried = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = oneAnswerEach(aMap(random));
            LocalDate asOf = aDay(random);
            boolean allCounted = map.operations().stream()
                    .allMatch(operation -> !operation.addedOn().earliest().isAfter(asOf));
            if (allCounted && map.assess(REFERENCE, asOf).kind() == Verdict.Kind.READY) {
                for (ReadinessAnswer answer : map.answers()) {
                    AnchoringMap poorer = AnchoringMaps.without(map, one -> one == answer);
                    assertThat(poorer.assess(REFERENCE, asOf).kind())
                            .as("seed %d without %s", seed, answer)
                            .isEqualTo(Verdict.Kind.UNDETERMINED);
                    tried++;
                }
            }
        }

        assertThat(tried).isGreaterThan(1000);
    }

    private static AnchoringMap oneAnswerEach(AnchoringMap map) {
        List<ReadinessAnswer> kept = new ArrayList<>();
        for (ReadinessAnswer answer : map.answers()) {
            boolean first = kept.stream()
                    .noneMatch(known -> known.gate().equals(answer.gate())
                            && known.operation().equals(answer.operation()));
            if (first) {
                kept.add(answer);
            }
        }
        return map.toBuilder().answers(kept).build();
    }

    @Test
    void one_no_on_the_day_itself_always_closes_the_gate() {
        int tried = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = aMap(random);
            LocalDate asOf = aDay(random);
            if (map.assess(REFERENCE, asOf).kind() == Verdict.Kind.READY) {
                ReadinessAnswer no = map
                        .answers()
                        .get(random.nextInt(map.answers().size()))
                        .toBuilder()
                        .readiness(Readiness.NO)
                        .answeredOn(PartialDate.of(asOf))
                        .build();
                boolean asked = no.operation()
                        .map(id -> map.operations().stream()
                                .anyMatch(operation -> operation.id().equals(id)
                                        && !operation.addedOn().earliest().isAfter(asOf)))
                        .orElse(true);
                Verdict.Kind after = map.toBuilder()
                        .addAnswers(no)
                        .build()
                        .assess(REFERENCE, asOf)
                        .kind();
                assertThat(after).as("seed %d", seed).isEqualTo(asked ? Verdict.Kind.NOT_READY : Verdict.Kind.READY);
                tried++;
            }
        }

        assertThat(tried).isGreaterThan(MAPS / 20);
    }

    @Test
    void the_verdict_of_a_day_does_not_change_with_what_is_dated_later() {
        for (int seed = 0; seed < MAPS; seed++) {
            Random random = new Random(seed);
            AnchoringMap map = aMap(random);
            LocalDate asOf = aDay(random);
            String later = asOf.plusDays(1 + random.nextInt(50)).toString();
            AnchoringMap grown = map.toBuilder()
                    .addOperations(anOperation(OperationId.of("op-later"), BodyId.of("b-later"))
                            .addedOn(PartialDate.parse(later))
                            .build())
                    .addAnswers(aYes("G5", later).readiness(Readiness.NO).build())
                    .build();

            assertThat(grown.assess(REFERENCE, asOf)).as("seed %d", seed).isEqualTo(map.assess(REFERENCE, asOf));
        }
    }
}
