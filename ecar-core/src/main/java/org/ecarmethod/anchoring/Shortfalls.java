package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why something was not ready on many days, and the answers that did not make it so: gathered by spans, then asked by day. */
final class Shortfalls {

    private final OperationReadiness readiness;
    private final int days;
    /** For each reason and day, how much is missing for it. */
    private final Map<Missing.Reason, int[]> counts = new EnumMap<>(Missing.Reason.class);

    private final Changes<Integer> changes;
    private List<List<Integer>> answers = List.of();

    Shortfalls(OperationReadiness readiness, AskedDays days) {
        this.readiness = readiness;
        this.days = days.size();
        this.changes = new Changes<>(days.size(), Comparator.naturalOrder());
    }

    void add(Missing.Reason reason, Optional<ReadinessAnswer> answer, int from, int to) {
        int[] ofReason = counts.computeIfAbsent(reason, none -> new int[days + 1]);
        ofReason[from]++;
        ofReason[to]--;
        answer.ifPresent(given -> changes.add(readiness.position(given), from, to));
    }

    /** To be called once, when everything was added. */
    void complete() {
        counts.values().forEach(Shortfalls::sum);
        answers = changes.first(Assessments.ANSWERS_NAMED);
    }

    static void sum(int[] changes) {
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
    }

    /** Each reason once, in the order of the reasons. */
    List<Missing.Reason> reasons(int position) {
        return counts.keySet().stream()
                .filter(reason -> requireNonNull(counts.get(reason))[position] > 0)
                .toList();
    }

    /** The first of the answers, by their positions on the map. */
    List<Integer> answers(int position) {
        return answers.get(position);
    }
}
