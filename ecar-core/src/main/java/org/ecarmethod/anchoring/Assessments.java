package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.PartialDate;

/**
 * The assessments of one map under one profile for many days: kind, gates that were not open, reasons and proof are those of {@link
 * AnchoringMap#assess} for each of the days. All days are gone through once, in order, with what opens and closes on the way, so
 * that many days and many operations do not multiply. Instances are immutable.
 */
public final class Assessments {

    /** How many answers {@link #closing} and {@link #takenBack} name at most. */
    public static final int ANSWERS_NAMED = 10;

    private final AnchoringMap map;
    private final MethodProfile profile;
    private final AskedDays days;
    private final CoveredOperations covered;
    /** For each gate and day, how much is missing. */
    private final int[][] missing;

    private final List<List<LocalDate>> expires;
    private final List<List<LocalDate>> anchored;
    private final Shortfalls shortfalls;
    private final Refusals refusals;
    private final long looked;
    private long steps;

    /** What one operation, or the whole map, gives between two positions. */
    private final class Found implements OperationGate.Sink {
        private final Changes<LocalDate> ends = new Changes<>(days.size(), Comparator.naturalOrder());
        private final Changes<LocalDate> last = new Changes<>(days.size(), Comparator.reverseOrder());
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
        public void missing(Missing gap, Optional<ReadinessAnswer> answer) {
            missing[gate][from]++;
            missing[gate][to]--;
            shortfalls.add(gap.reason(), answer, from, to);
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
        this.missing = new int[profile.gates().size()][days.size() + 1];
        OperationReadiness readiness = map.readiness(profile);
        this.shortfalls = new Shortfalls(readiness, days);
        Found found = new Found();
        OperationGate gates = new OperationGate(map, profile, readiness);
        for (int i = 0; i < profile.gates().size(); i++) {
            examine(profile.gates().get(i), i, gates, found);
        }
        Arrays.stream(missing).forEach(Shortfalls::sum);
        shortfalls.complete();
        this.expires = found.ends.first(1);
        this.anchored = found.last.first(1);
        this.refusals = new Refusals(readiness, profile, days);
        this.looked = readiness.looked();
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
            found.missing(new Missing(gate.id(), Optional.empty(), Missing.Reason.NO_OPERATION), Optional.empty());
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
        if (reasons(day).stream().anyMatch(Missing.Reason::isRefusal)) {
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
     * Lists why gates were not open on a day.
     *
     * @param day one of the days that were asked for
     * @return each reason once, in the order of the reasons; empty if all gates were open
     */
    public List<Missing.Reason> reasons(LocalDate day) {
        return shortfalls.reasons(position(day));
    }

    /**
     * Finds the answers that were given by a day and did not open their gates.
     *
     * @param day one of the days that were asked for
     * @return their positions in the answers of the map, in order: the first {@link #ANSWERS_NAMED} of them
     */
    public List<Integer> closing(LocalDate day) {
        return shortfalls.answers(position(day));
    }

    /**
     * Lists the gates that were answered with no after an assessment.
     *
     * @param since the day of the assessment
     * @param day one of the days that were asked for
     * @return the gates to which an answer that counts on the day is no, and was given after the assessment or may have been; in
     *     the order of the profile
     */
    public List<CriterionId> gatesTakenBack(LocalDate since, LocalDate day) {
        requireNonNull(since, "since");
        return refusals.gates(since, position(day));
    }

    /**
     * Finds the answers that were no after an assessment.
     *
     * @param since the day of the assessment
     * @param day one of the days that were asked for
     * @return the positions in the answers of the map of those that close {@link #gatesTakenBack}, in order: the {@link
     *     #ANSWERS_NAMED} of them that were given last
     */
    public List<Integer> takenBack(LocalDate since, LocalDate day) {
        requireNonNull(since, "since");
        return refusals.answers(since, position(day));
    }

    /**
     * Returns the proof of a day.
     *
     * @param day one of the days that were asked for
     * @return the proof, or empty if not all gates were open
     * @throws org.ecarmethod.validation.InvalidValueException if the day is outside the years 1800 to 2999, where no document
     *     could name it
     */
    public Optional<AnchoringProof> proof(LocalDate day) {
        int position = position(day);
        PartialDate.requireDay(day, "day");
        return kind(day) == Verdict.Kind.READY
                ? Optional.of(new AnchoringProof(
                        profile.pin(),
                        map.policyArea(),
                        covered,
                        day,
                        only(anchored.get(position)).orElse(LocalDate.MIN),
                        only(expires.get(position)).orElse(LocalDate.MAX)))
                : Optional.empty();
    }

    private static Optional<LocalDate> only(List<LocalDate> first) {
        return first.stream().findFirst();
    }

    /** How often an operation, or a gate that is answered once, was looked at: what a test counts. */
    long steps() {
        return steps + refusals.steps();
    }

    /** How many answers were looked at: what a test counts. */
    long looked() {
        return looked;
    }
}
