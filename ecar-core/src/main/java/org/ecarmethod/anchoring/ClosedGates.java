package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;

/**
 * The gates that were closed to some operations on many days: those of which {@link OperationReadiness#missing} names one for any of
 * them. Each answer is looked at once, not once for each day. Instances are immutable.
 */
public final class ClosedGates {

    private final AskedDays days;
    /** For each gate and position, to how many operations it was closed. */
    private final SortedMap<CriterionId, int[]> closed = new TreeMap<>();

    private long steps;

    ClosedGates(
            OperationReadiness readiness,
            Collection<Gate> gates,
            Collection<AffectedOperation> operations,
            Collection<LocalDate> asked) {
        this.days = new AskedDays(asked);
        for (Gate gate : gates) {
            int[] changes = new int[days.size() + 1];
            operations.forEach(operation -> add(gate, operation, readiness, changes));
            for (int i = 1; i < changes.length; i++) {
                changes[i] += changes[i - 1];
            }
            closed.put(gate.id(), changes);
        }
    }

    private void add(Gate gate, AffectedOperation operation, OperationReadiness readiness, int[] changes) {
        if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
            Optional<OperationId> id = Optional.of(operation.id());
            NavigableSet<LocalDate> turns = new TreeSet<>();
            readiness.turns(gate, id, turns::add);
            days.spans(0, turns, (day, from, to) -> {
                steps++;
                int count = readiness.gap(gate, id, day).isPresent() ? 1 : 0;
                changes[from] += count;
                changes[to] -= count;
            });
        } else if (gate.test() == GateCheck.MAP_NAMES_RECIPIENTS) {
            changes[0] += OperationReadiness.recipientGaps(gate, operation).size();
        }
    }

    /**
     * Lists the gates that were closed on a day.
     *
     * @param day one of the days that were asked for
     * @return the gates, by their ids
     */
    public NavigableSet<CriterionId> on(LocalDate day) {
        int position = days.position(requireNonNull(day, "day"));
        NavigableSet<CriterionId> gates = new TreeSet<>();
        closed.forEach((gate, counts) -> {
            if (counts[position] > 0) {
                gates.add(gate);
            }
        });
        return gates;
    }

    /** How often an answer was looked for: what a test counts. */
    long steps() {
        return steps;
    }
}
