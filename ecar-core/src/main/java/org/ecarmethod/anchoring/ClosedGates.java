package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    private final Shortfalls shortfalls;
    private long steps;

    ClosedGates(
            OperationReadiness readiness,
            Collection<Gate> gates,
            Collection<AffectedOperation> operations,
            Collection<LocalDate> asked) {
        this.days = new AskedDays(asked);
        this.shortfalls = new Shortfalls(readiness, days);
        for (Gate gate : gates) {
            int[] changes = new int[days.size() + 1];
            operations.forEach(operation -> add(gate, operation, readiness, changes));
            Shortfalls.sum(changes);
            closed.put(gate.id(), changes);
        }
        shortfalls.complete();
    }

    private void add(Gate gate, AffectedOperation operation, OperationReadiness readiness, int[] changes) {
        if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
            Optional<OperationId> id = Optional.of(operation.id());
            NavigableSet<LocalDate> turns = new TreeSet<>();
            readiness.turns(gate, id, turns::add);
            days.spans(0, turns, (day, from, to) -> {
                steps++;
                readiness.gap(gate, id, day).ifPresent(reason -> {
                    changes[from]++;
                    changes[to]--;
                    shortfalls.add(reason, readiness.current(gate, id, day), from, to);
                });
            });
        } else if (gate.test() == GateCheck.MAP_NAMES_RECIPIENTS) {
            OperationReadiness.recipientGaps(gate, operation).forEach(gap -> {
                changes[0]++;
                shortfalls.add(gap.reason(), Optional.empty(), 0, days.size());
            });
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

    /**
     * Lists why the gates were closed on a day.
     *
     * @param day one of the days that were asked for
     * @return each reason once, in the order of the reasons
     */
    public List<Missing.Reason> reasons(LocalDate day) {
        return shortfalls.reasons(days.position(requireNonNull(day, "day")));
    }

    /**
     * Finds the answers of the operations that were given by a day and did not open the gates.
     *
     * @param day one of the days that were asked for
     * @return their positions in the answers of the map, in order: the first {@link Assessments#ANSWERS_NAMED} of them
     */
    public List<Integer> closing(LocalDate day) {
        return shortfalls.answers(days.position(requireNonNull(day, "day")));
    }

    /** How often an answer was looked for: what a test counts. */
    long steps() {
        return steps;
    }
}
