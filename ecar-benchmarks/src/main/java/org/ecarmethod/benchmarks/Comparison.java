package org.ecarmethod.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures this library against what else could read and write the same documents, in one run, and prints the ratios as
 * Markdown. Rounds go through all variants one after the other, so that a slow spell of the machine falls on all of them.
 */
public final class Comparison {

    private static final int ROUNDS = 1;

    private Comparison() {}

    /**
     * Runs the benchmarks.
     *
     * @param args number of rounds, 1 unless given; each takes about nine minutes
     * @throws RunnerException if the harness cannot run
     */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        Map<String, List<Figure>> figures = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            for (RunResult result : new Runner(options()).run()) {
                figures.computeIfAbsent(key(result), absent -> new ArrayList<>())
                        .add(Figure.of(result));
            }
        }
        Map<String, Figure> medians = new TreeMap<>();
        figures.forEach((key, all) -> medians.put(key, Figure.median(all)));
        ComparisonTable.lines(medians).forEach(System.out::println);
    }

    private static Options options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ComparisonBenchmark.class.getSimpleName())
                .include(BatchBenchmark.class.getSimpleName())
                .forks(1)
                // The rules take longest to be compiled.
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class);
        if (!new Binding().hasSchema()) {
            System.out.println("networknt is left out: this build has no " + Binding.SCHEMA);
            options.exclude("networknt");
        }
        return options.build();
    }

    /** Name of the variant, and the size if it has one, such as {@code read 10}. */
    private static String key(RunResult result) {
        String name = result.getParams().getBenchmark();
        Collection<String> sizes = result.getParams().getParamsKeys();
        String variant = name.substring(name.lastIndexOf('.') + 1);
        return sizes.isEmpty() ? variant : variant + ' ' + result.getParams().getParam("size");
    }

    /**
     * What was measured of one variant.
     *
     * @param micros microseconds for all documents of the workload
     * @param bytes bytes allocated for all documents of the workload
     */
    record Figure(double micros, double bytes) {

        static Figure of(RunResult result) {
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Figure(result.getPrimaryResult().getScore(), bytes == null ? Double.NaN : bytes.getScore());
        }

        static Figure median(List<Figure> all) {
            double[] micros = all.stream().mapToDouble(Figure::micros).sorted().toArray();
            double[] bytes = all.stream().mapToDouble(Figure::bytes).sorted().toArray();
            return new Figure(middle(micros), middle(bytes));
        }

        private static double middle(double[] sorted) {
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }
}
