package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The readiness of each operation on a map on any day, found without searching all answers again.
 *
 * <p>Built once for a map and a profile. Instances are immutable.
 */
public final class OperationReadiness {

    /** Which gate is answered by whom; no operation where it is answered once. */
    private record Question(CriterionId gate, Optional<OperationId> operation) {}

    private final MethodProfile profile;
    /** So few answers are gone through; of more the one that counts is looked up. */
    private static final int FEW = 8;

    private final List<ReadinessAnswer> all;
    private final Map<Question, List<ReadinessAnswer>> answers = new HashMap<>();
    /** Of questions with many answers, all of them exact to the day: the last answer of each day. */
    private final Map<Question, NavigableMap<LocalDate, ReadinessAnswer>> lastOfDay = new HashMap<>();
    /** How many answers were looked at: what a test counts, of one thread. */
    private long looked;

    /** Worked out when it is needed; the same for two threads that do it at the same time. */
    private @Nullable IdentityHashMap<ReadinessAnswer, Integer> positions;

    OperationReadiness(AnchoringMap map, MethodProfile profile) {
        this.profile = profile;
        this.all = map.answers();
        for (ReadinessAnswer answer : map.answers()) {
            answers.computeIfAbsent(new Question(answer.gate(), answer.operation()), question -> new ArrayList<>())
                    .add(answer);
        }
        answers.forEach((question, given) -> {
            if (given.size() > FEW && given.stream().allMatch(OperationReadiness::isExact)) {
                NavigableMap<LocalDate, ReadinessAnswer> byDay = new TreeMap<>();
                given.forEach(answer -> byDay.put(answer.answeredOn().latest(), answer));
                lastOfDay.put(question, byDay);
            }
        });
    }

    private static boolean isExact(ReadinessAnswer answer) {
        return answer.answeredOn().earliest().equals(answer.answeredOn().latest());
    }

    /**
     * Lists what is missing from an operation itself, whatever the others and the process as a whole lack.
     *
     * @param operation the operation
     * @param asOf the day to judge for
     * @return what it lacks, in the order of the gates; empty if it is ready to receive a referral
     */
    public List<Missing> missing(AffectedOperation operation, LocalDate asOf) {
        requireNonNull(operation, "operation");
        requireNonNull(asOf, "asOf");
        Set<Missing> missing = new LinkedHashSet<>();
        for (Gate gate : profile.gates()) {
            if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
                gap(gate, Optional.of(operation.id()), asOf)
                        .ifPresent(reason -> missing.add(new Missing(gate.id(), Optional.of(operation.id()), reason)));
            } else if (gate.test() == GateCheck.MAP_NAMES_RECIPIENTS) {
                missing.addAll(recipientGaps(gate, operation));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Finds the gates that were closed to any of some operations, for many days at once.
     *
     * @param operations the operations
     * @param days the days to judge for
     * @return what {@link #missing} would find for each of the days
     */
    public ClosedGates closed(Collection<AffectedOperation> operations, Collection<LocalDate> days) {
        requireNonNull(operations, "operations");
        requireNonNull(days, "days");
        return new ClosedGates(this, profile.gates(), operations, days);
    }

    static List<Missing> recipientGaps(Gate gate, AffectedOperation operation) {
        List<Missing> gaps = new ArrayList<>();
        if (!operation.recipient().isKnown()) {
            gaps.add(new Missing(gate.id(), Optional.of(operation.id()), Missing.Reason.NO_RECIPIENT));
        }
        if (!operation.replyBy().isKnown()) {
            gaps.add(new Missing(gate.id(), Optional.of(operation.id()), Missing.Reason.NO_REPLY_DATE));
        }
        return gaps;
    }

    /** What keeps a gate from being open on a day, or empty if the answer of that day opens it. */
    Optional<Missing.Reason> gap(Gate gate, Optional<OperationId> operation, LocalDate asOf) {
        Optional<ReadinessAnswer> answer = current(gate, operation, asOf);
        if (answer.isEmpty()) {
            return Optional.of(Missing.Reason.NO_ANSWER);
        }
        if (!asOf.isBefore(expiry(answer.get()))) {
            return Optional.of(Missing.Reason.EXPIRED);
        }
        if (answer.get().readiness() == Readiness.NO) {
            return Optional.of(Missing.Reason.ANSWERED_NO);
        }
        if (mayHaveBeenTakenBack(gate, operation, answer.get(), asOf)) {
            return Optional.of(Missing.Reason.ORDER_UNKNOWN);
        }
        boolean shown = answer.get().evidence().stream().anyMatch(evidence -> isTaken(gate, evidence));
        return shown ? Optional.empty() : Optional.of(Missing.Reason.NO_EVIDENCE);
    }

    private static boolean isTaken(Gate gate, Evidence evidence) {
        return gate.evidenceKinds().isEmpty()
                || gate.takes(Code.of(evidence.kind().wireName()), evidence.ownKind());
    }

    /** Whether a later no is dated so imprecisely that it may have been given by that day. */
    private boolean mayHaveBeenTakenBack(
            Gate gate, Optional<OperationId> operation, ReadinessAnswer yes, LocalDate asOf) {
        Question question = new Question(gate.id(), operation);
        if (lastOfDay.containsKey(question)) {
            return false;
        }
        List<ReadinessAnswer> given = answers.getOrDefault(question, List.of());
        for (int i = given.indexOf(yes); i < given.size(); i++) {
            ReadinessAnswer later = given.get(i);
            if (later.readiness() == Readiness.NO
                    && !hasHappened(later.answeredOn(), asOf)
                    && mayHaveHappened(later.answeredOn(), asOf)) {
                return true;
            }
        }
        return false;
    }

    /** First day on which an answer no longer counts; of an imprecise date the earliest day decides. */
    LocalDate expiry(ReadinessAnswer answer) {
        return answer.answeredOn().earliest().plusMonths(profile.value(Parameter.PROOF_VALID_MONTHS));
    }

    /**
     * Returns the answer of an operation that counts on a day. One that cannot be told to have been given by then does not.
     *
     * @param gate the gate
     * @param operation the operation, or empty for a gate that is answered once
     * @param asOf the day
     * @return the answer, or empty if there is none
     */
    public Optional<ReadinessAnswer> current(Gate gate, Optional<OperationId> operation, LocalDate asOf) {
        requireNonNull(gate, "gate");
        requireNonNull(operation, "operation");
        requireNonNull(asOf, "asOf");
        Question question = new Question(gate.id(), operation);
        NavigableMap<LocalDate, ReadinessAnswer> byDay = lastOfDay.get(question);
        if (byDay != null) {
            looked++;
            return Optional.ofNullable(byDay.floorEntry(asOf)).map(Map.Entry::getValue);
        }
        Optional<ReadinessAnswer> current = Optional.empty();
        for (ReadinessAnswer answer : answers.getOrDefault(question, List.of())) {
            looked++;
            if (hasHappened(answer.answeredOn(), asOf)
                    && current.map(known -> answer.answeredOn().isBefore(known.answeredOn()) != Truth.YES)
                            .orElse(true)) {
                current = Optional.of(answer);
            }
        }
        return current;
    }

    /** Names the days on which what {@link #gap} and {@link #current} give may change; on no other day it does. */
    void turns(Gate gate, Optional<OperationId> operation, Consumer<LocalDate> out) {
        for (ReadinessAnswer answer : answers.getOrDefault(new Question(gate.id(), operation), List.of())) {
            out.accept(answer.answeredOn().earliest());
            out.accept(answer.answeredOn().latest());
            out.accept(expiry(answer));
        }
    }

    /** How many answers were looked at to find those that count. */
    long looked() {
        return looked;
    }

    /** Who has ever answered which gate with no. */
    Map<CriterionId, Set<Optional<OperationId>>> refusing() {
        Map<CriterionId, Set<Optional<OperationId>>> refusing = new HashMap<>();
        for (ReadinessAnswer answer : all) {
            if (answer.readiness() == Readiness.NO) {
                refusing.computeIfAbsent(answer.gate(), gate -> new LinkedHashSet<>())
                        .add(answer.operation());
            }
        }
        return refusing;
    }

    /** Where an answer stands on the map: the same answer twice, where it stands first. */
    int position(ReadinessAnswer answer) {
        IdentityHashMap<ReadinessAnswer, Integer> made = positions;
        if (made == null) {
            made = new IdentityHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                made.putIfAbsent(all.get(i), i);
            }
            positions = made;
        }
        return requireNonNull(made.get(answer));
    }

    static boolean hasHappened(PartialDate date, LocalDate asOf) {
        return date.isAfter(asOf) == Truth.NO;
    }

    static boolean mayHaveHappened(PartialDate date, LocalDate asOf) {
        return date.isAfter(asOf) != Truth.YES;
    }
}
