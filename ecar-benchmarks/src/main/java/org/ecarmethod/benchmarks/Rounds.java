package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Takes turns: each round goes through all tasks, one after the other and back again in the next, so that a slow spell of
 * the machine falls on all of them alike.
 */
final class Rounds {

    private final int count;
    private final double warmUp;
    private final ToDoubleFunction<Round> clock;
    private final List<String> flags;

    /**
     * Describes rounds.
     *
     * @param count how many are measured
     * @param warmUp for how many seconds each task is done before
     * @param clock what counts as seconds of that: the time that the thread works, or that goes by
     * @param flags the flags of the JVMs
     */
    Rounds(int count, double warmUp, ToDoubleFunction<Round> clock, List<String> flags) {
        this.count = count;
        this.warmUp = warmUp;
        this.clock = clock;
        this.flags = flags;
    }

    /** Measures each task in a JVM that does nothing else. */
    Series inTheirOwn(List<Task> tasks) throws IOException {
        Map<Task, Jvm> jvms = new LinkedHashMap<>();
        try {
            for (Task task : tasks) {
                jvms.put(task, new Jvm(flags));
            }
            return take(jvms);
        } finally {
            jvms.values().forEach(Jvm::close);
        }
    }

    /** Measures all tasks in one JVM, whose compiler has seen all of them. */
    Series inOne(List<Task> tasks) throws IOException {
        try (Jvm jvm = new Jvm(flags)) {
            Map<Task, Jvm> jvms = new LinkedHashMap<>();
            tasks.forEach(task -> jvms.put(task, jvm));
            return take(jvms);
        }
    }

    private Series take(Map<Task, Jvm> jvms) throws IOException {
        warm(jvms);
        Series series = new Series();
        List<Task> order = new ArrayList<>(jvms.keySet());
        for (int i = 0; i < count; i++) {
            for (Task task : order) {
                series.add(task, round(task, jvms));
            }
            Collections.reverse(order);
        }
        return series;
    }

    private void warm(Map<Task, Jvm> jvms) throws IOException {
        Map<Task, Double> done = new HashMap<>();
        List<Task> cold = new ArrayList<>(jvms.keySet());
        while (!cold.isEmpty()) {
            for (Task task : cold) {
                Round round = round(task, jvms);
                done.merge(task, round.documents() * clock.applyAsDouble(round), Double::sum);
            }
            cold.removeIf(task -> done.getOrDefault(task, 0.0) >= warmUp * 1e6);
        }
    }

    private static Round round(Task task, Map<Task, Jvm> jvms) throws IOException {
        Jvm jvm = jvms.get(task);
        if (jvm == null) {
            throw new IllegalArgumentException("no JVM does " + task);
        }
        return jvm.round(task);
    }
}
