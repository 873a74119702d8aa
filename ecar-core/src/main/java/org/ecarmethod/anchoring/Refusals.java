package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.MethodProfile;

/**
 * Each answer no that counts on one of many days. Each is looked at once for its spans, not once for each day, so that many starts and
 * many refusals do not multiply.
 */
final class Refusals {

    /** A no and its place among the answers of the map. */
    private record Refusal(LocalDate latest, int position) {}

    private static final Comparator<Refusal> LATEST_FIRST =
            Comparator.comparing(Refusal::latest).reversed().thenComparing(Refusal::position);

    /** For each gate with a no and each day, when the last no was given that counts. */
    private final Map<CriterionId, List<List<LocalDate>>> last = new LinkedHashMap<>();

    private final List<List<Refusal>> latest;
    private long steps;

    Refusals(OperationReadiness readiness, MethodProfile profile, AskedDays days) {
        Changes<Refusal> all = new Changes<>(days.size(), LATEST_FIRST);
        Map<CriterionId, Set<Optional<OperationId>>> refusing = readiness.refusing();
        for (Gate gate : profile.gates()) {
            Set<Optional<OperationId>> who = refusing.getOrDefault(gate.id(), Set.of());
            if (!who.isEmpty()) {
                Changes<LocalDate> ofGate = new Changes<>(days.size(), Comparator.reverseOrder());
                who.forEach(operation -> {
                    NavigableSet<LocalDate> turns = new TreeSet<>();
                    readiness.turns(gate, operation, turns::add);
                    days.spans(0, turns, (day, from, to) -> {
                        steps++;
                        readiness
                                .current(gate, operation, day)
                                .filter(answer -> answer.readiness() == Readiness.NO)
                                .ifPresent(answer -> {
                                    LocalDate given = answer.answeredOn().latest();
                                    ofGate.add(given, from, to);
                                    all.add(new Refusal(given, readiness.position(answer)), from, to);
                                });
                    });
                });
                last.put(gate.id(), ofGate.first(1));
            }
        }
        this.latest = all.first(Assessments.ANSWERS_NAMED);
    }

    List<CriterionId> gates(LocalDate since, int day) {
        List<CriterionId> gates = new ArrayList<>();
        last.forEach((gate, days) -> {
            if (days.get(day).stream().anyMatch(given -> given.isAfter(since))) {
                gates.add(gate);
            }
        });
        return gates;
    }

    List<Integer> answers(LocalDate since, int day) {
        return latest.get(day).stream()
                .filter(refusal -> refusal.latest().isAfter(since))
                .map(Refusal::position)
                .sorted()
                .toList();
    }

    long steps() {
        return steps;
    }
}
