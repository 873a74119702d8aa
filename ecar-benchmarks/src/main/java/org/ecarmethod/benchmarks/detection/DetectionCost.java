package org.ecarmethod.benchmarks.detection;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link DetectionBenchmark} and prints what share of reading the look for personal data has. */
public final class DetectionCost {

    private DetectionCost() {}

    /**
     * Runs the benchmark.
     *
     * @param args not used
     * @throws RunnerException if the harness cannot run
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DetectionBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Map<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            times.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("size")),
                            result.getPrimaryResult().getScore());
        }
        System.out.println();
        System.out.println("| what | 10 circles, µs | 100 circles, µs |");
        System.out.println("|---|---|---|");
        times.forEach((name, bySize) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, at(times, name, 10), at(times, name, 100)));
        System.out.printf(
                Locale.ROOT, "| share of reading | %.1f %% | %.1f %% |%n", share(times, 10), share(times, 100));
    }

    private static double at(Map<String, Map<Integer, Double>> times, String name, int size) {
        return times.getOrDefault(name, Map.of()).getOrDefault(size, Double.NaN);
    }

    /** What looking adds to preparing, in hundredths of reading. */
    private static double share(Map<String, Map<Integer, Double>> times, int size) {
        return 100 * (at(times, "detect", size) - at(times, "prepare", size)) / at(times, "read", size);
    }
}
