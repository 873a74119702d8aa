package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures this library against what else could read and write the same documents, in one run, and prints the ratios as
 * Markdown: each way in a JVM of its own, and all of them in one JVM, whose compiler has seen everything.
 */
public final class Comparison {

    /** The compiler works while the thread waits for it: so it does not depend on the other cores when it is done. */
    private static final List<String> FLAGS = List.of("-Xbatch", "-Xms1g", "-Xmx1g");

    private static final List<String> AS_EVER = List.of("-Xms1g", "-Xmx1g");

    private final ComparisonOptions options;
    private final Rounds rounds;
    private final Series own = new Series();
    private final Series one = new Series();
    private final Series early = new Series();
    private final Series cities = new Series();

    private Comparison(ComparisonOptions options) {
        this.options = options;
        this.rounds = new Rounds(options.rounds(), options.warmUp(), Round::cpu, FLAGS);
    }

    /**
     * Measures.
     *
     * @param args see {@link ComparisonOptions#USAGE}
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] args) throws IOException {
        ComparisonOptions options;
        try {
            options = ComparisonOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + ComparisonOptions.USAGE);
            System.exit(2);
            return;
        }
        String before = load();
        Measured measured = new Comparison(options).measure();
        System.out.printf(
                "Rounds: %d. Java %s, processors: %d, load before %s and after %s (1 is of this run).%n%n",
                options.rounds(), Runtime.version(), Runtime.getRuntime().availableProcessors(), before, load());
        new PeerTable(measured).lines().forEach(System.out::println);
        System.out.println();
        new GoalTable(measured).lines().forEach(System.out::println);
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Measured measure() throws IOException {
        if (!options.peers().isEmpty()) {
            for (String size : options.sizes()) {
                peers(size);
            }
        }
        beside();
        Optional<Boolean> gigabyte = options.parts().contains(ComparisonOptions.GIGABYTE)
                ? Optional.of(Starts.readGigabytes())
                : Optional.empty();
        return new Measured(own, one, early, cities, gigabyte);
    }

    private void peers(String size) throws IOException {
        say("documents, " + GoalTable.times(size));
        List<Task> tasks = options.peers().stream().map(peer -> peer.at(size)).toList();
        own.addAll(rounds.inTheirOwn(tasks));
        one.addAll(rounds.inOne(tasks));
        if (size.equals(Workload.SMALL) && options.peers().contains(Variant.READ)) {
            early.addAll(new Rounds(options.rounds(), 10, Round::wall, AS_EVER)
                    .inTheirOwn(List.of(Variant.FLOOR.at(size), Variant.READ.at(size))));
        }
    }

    private void beside() throws IOException {
        if (options.parts().contains(ComparisonOptions.THREADS)) {
            say(ComparisonOptions.THREADS);
            // One thread waits for the others, so the clock on the wall counts.
            own.addAll(new Rounds(options.rounds(), options.warmUp(), Round::wall, FLAGS)
                    .inTheirOwn(
                            List.of(Variant.LINES_BY_ONE.at(Workload.SMALL), Variant.LINES_BY_TWO.at(Workload.SMALL))));
        }
        if (options.parts().contains(ComparisonOptions.GROWTH)) {
            List<Task> tasks = new ArrayList<>();
            Variant.GROWING.forEach(variant -> tasks.addAll(List.of(variant.at("100"), variant.at("1000"))));
            say(ComparisonOptions.GROWTH);
            own.addAll(rounds.inTheirOwn(tasks));
        }
        if (options.parts().contains(ComparisonOptions.CITIES)) {
            say(ComparisonOptions.CITIES);
            cities.addAll(rounds.inTheirOwn(List.of(Variant.FLOOR.at("10"), Variant.CITIES.at(GoalTable.MANY_CITIES))));
        }
        if (options.parts().contains(ComparisonOptions.START)) {
            say(ComparisonOptions.START);
            own.addAll(Starts.measure(options.rounds(), options.command()));
        }
    }

    /** Says how far it is; what is printed at the end is the table only. */
    private static void say(String what) {
        System.err.println("Measuring: " + what);
    }
}
