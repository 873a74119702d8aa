package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;

/**
 * The assessments of one map under one profile for many days: kind, gates that were not open, and proof are those of {@link
 * AnchoringMap#assess} for each of the days. All days are gone through once, in order, with what opens and closes on the way, so
 * that many days and many operations do not multiply. Instances are immutable.
 */
public final class Assessments {

    private final AnchoringMap map;
    private final MethodProfile profile;
    private final AskedDays days;
    private final CoveredOperations covered;
    private final int[] refusals;
    /** For each gate and day, how much is missing. */
    private final int[][] missing;

    private final LocalDate[] expires;
    private final LocalDate[] anchored;
    private long steps;

    /** What one operation, or the whole map, gives between two positions. */
    private final class Found implements OperationGate.Sink {
        private final Changes ends = new Changes(days.size());
        private final Changes last = new Changes(days.size());
        private int gate;
        private int from;
        private int to;

        void between(int position, int first, int end) {
            gate = position;
            from = first;
            to = end;
            steps++;
        }

        @Override
        public void missing(Missing gap) {
            missing[gate][from]++;
            missing[gate][to]--;
            if (gap.reason().isRefusal()) {
                refusals[from]++;
                refusals[to]--;
            }
        }

        @Override
        public void expires(LocalDate day) {
            ends.add(day, from, to);
        }

        @Override
        public void anchored(LocalDate day) {
            last.add(day, from, to);
        }
    }

    Assessments(AnchoringMap map, MethodProfile profile, Collection<LocalDate> asked) {
        this.map = map;
        this.profile = profile;
        this.days = new AskedDays(asked);
        this.covered = new CoveredOperations(map.operations());
        this.refusals = new int[days.size() + 1];
        this.missing = new int[profile.gates().size()][days.size() + 1];
        Found found = new Found();
        OperationGate gates = new OperationGate(map, profile, map.readiness(profile));
        for (int i = 0; i < profile.gates().size(); i++) {
            examine(profile.gates().get(i), i, gates, found);
        }
        sum(refusals);
        for (int[] ofGate : missing) {
            sum(ofGate);
        }
        this.expires = found.ends.first(LocalDate.MAX);
        this.anchored = found.last.last(LocalDate.MIN);
    }

    private void examine(Gate gate, int position, OperationGate gates, Found found) {
        if (gate.test() == GateCheck.ANSWERED_ONCE) {
            days.spans(0, gates.turns(gate), (day, from, to) -> {
                found.between(position, from, to);
                gates.answer(gate, Optional.empty(), day, found);
            });
            return;
        }
        int some = map.operations().stream()
                .mapToInt(operation -> days.from(operation.addedOn().latest()))
                .min()
                .orElse(days.size());
        if (some > 0) {
            found.between(position, 0, some);
            found.missing(new Missing(gate.id(), Optional.empty(), Missing.Reason.NO_OPERATION));
        }
        // Until an operation stands on the map that is not late, gate G4 asks of the late ones too.
        int notAllLate = map.operations().stream()
                .filter(operation -> !gates.isLater(operation))
                .mapToInt(operation -> days.from(operation.addedOn().earliest()))
                .min()
                .orElse(days.size());
        for (AffectedOperation operation : map.operations()) {
            boolean leaves = gate.test() == GateCheck.BEFORE_INVITATION && gates.isLater(operation);
            int end = leaves ? notAllLate : days.size();
            days.spans(days.from(operation.addedOn().earliest()), gates.turns(gate, operation), (day, from, to) -> {
                if (from < end) {
                    found.between(position, from, Math.min(to, end));
                    gates.examine(gate, operation, day, found);
                }
            });
        }
    }

    private static void sum(int[] changes) {
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
    }

    private int position(LocalDate day) {
        return days.position(requireNonNull(day, "day"));
    }

    /**
     * Returns the verdict for a day.
     *
     * @param day one of the days that were asked for
     * @return its kind
     */
    public Verdict.Kind kind(LocalDate day) {
        int position = position(day);
        if (refusals[position] > 0) {
            return Verdict.Kind.NOT_READY;
        }
        return notOpen(day).isEmpty() ? Verdict.Kind.READY : Verdict.Kind.UNDETERMINED;
    }

    /**
     * Lists the gates that were not open on a day.
     *
     * @param day one of the days that were asked for
     * @return the gates at which something was missing, in the order of the profile
     */
    public List<CriterionId> notOpen(LocalDate day) {
        int position = position(day);
        List<CriterionId> gates = new ArrayList<>();
        for (int i = 0; i < missing.length; i++) {
            if (missing[i][position] > 0) {
                gates.add(profile.gates().get(i).id());
            }
        }
        return gates;
    }

    /**
     * Returns the proof of a day.
     *
     * @param day one of the days that were asked for
     * @return the proof, or empty if not all gates were open
     */
    public Optional<AnchoringProof> proof(LocalDate day) {
        int position = position(day);
        return kind(day) == Verdict.Kind.READY
                ? Optional.of(new AnchoringProof(
                        profile.pin(), map.policyArea(), covered, day, anchored[position], expires[position]))
                : Optional.empty();
    }

    /** How often an operation, or a gate that is answered once, was looked at: what a test counts. */
    long steps() {
        return steps;
    }
}
