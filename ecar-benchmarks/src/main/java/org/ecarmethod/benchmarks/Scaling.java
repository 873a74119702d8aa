package org.ecarmethod.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ScalingBenchmark} and prints how much more time ten times the data costs. */
public final class Scaling {

    private Scaling() {}

    /**
     * Runs the benchmark.
     *
     * @param args not used
     * @throws RunnerException if the harness cannot run
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ScalingBenchmark.class.getSimpleName())
                        // A fixed heap: else the largest size measures how the heap grows.
                        .jvmArgs("-Xms2g", "-Xmx2g")
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
        System.out.println("| what | 10 circles, µs | 100 circles, µs | 1000 circles, µs | 10 to 100 | 100 to 1000 |");
        System.out.println("|---|---|---|---|---|---|");
        times.forEach((name, bySize) -> {
            double small = bySize.getOrDefault(10, Double.NaN);
            double middle = bySize.getOrDefault(100, Double.NaN);
            double large = bySize.getOrDefault(1000, Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.1f× | %.1f× |%n",
                    name,
                    small,
                    middle,
                    large,
                    middle / small,
                    large / middle);
        });
    }
}
