package org.ecarmethod.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The rounds of many tasks that were measured in turn, so that round 3 of one stands beside round 3 of another. */
final class Series {

    private final Map<Task, List<Round>> rounds = new HashMap<>();

    void add(Task task, Round round) {
        rounds.computeIfAbsent(task, absent -> new ArrayList<>()).add(round);
    }

    void addAll(Series other) {
        other.rounds.forEach((task, all) -> all.forEach(round -> add(task, round)));
    }

    /** {@return what a task gave, or nothing if it was not measured} */
    Optional<Quartiles> of(Task task, ToDoubleFunction<Round> figure) {
        return Optional.ofNullable(rounds.get(task))
                .map(all -> Quartiles.of(all.stream().mapToDouble(figure).toArray()));
    }

    /** {@return the ratio of two tasks in each round, or nothing if one was not measured} */
    Optional<Quartiles> ratio(Task above, Task below, ToDoubleFunction<Round> figure) {
        List<Round> first = rounds.getOrDefault(above, List.of());
        List<Round> second = rounds.getOrDefault(below, List.of());
        int pairs = Math.min(first.size(), second.size());
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            ratios[i] = figure.applyAsDouble(first.get(i)) / figure.applyAsDouble(second.get(i));
        }
        return pairs == 0 ? Optional.empty() : Optional.of(Quartiles.of(ratios));
    }
}
