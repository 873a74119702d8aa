package org.ecarmethod.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run of the comparison measures, and how long.
 *
 * @param rounds how many rounds are measured
 * @param warmUp for how many seconds each task is done before
 * @param sizes the sizes of the documents
 * @param peers which ways of reading and writing; the floor is always one of them
 * @param parts what is measured beside them
 * @param command the program whose first check is measured; nothing for the least there can be
 */
record ComparisonOptions(
        int rounds, double warmUp, List<String> sizes, Set<Variant> peers, Set<String> parts, List<String> command) {

    static final List<String> SIZES = List.of(Workload.SMALL, "1", "10", "100");

    /** Each is a part of the run beside the peers; a gigabyte takes some minutes and is only read when it is named. */
    static final String GROWTH = "growth";

    static final String THREADS = "threads";
    static final String CITIES = "cities";
    static final String START = "start";
    static final String GIGABYTE = "gigabyte";

    static final String USAGE = """
            --rounds N      how many rounds are measured, 15 unless given
            --warm-up S     for how many seconds each task is done before, 10 unless given
            --sizes A,B     of small,1,10,100; all unless given
            --only A,B      of the ways to read and write (floor, databind, typedDatabind, fastjson2, dslJson,
                            hibernateValidator, networknt, readContent, read, databindWrite, write) and of
                            growth, threads, cities, start, gigabyte; all but gigabyte unless given
            --command "C"   the program whose first check is measured, such as "java -XX:SharedArchiveFile=F -jar J";
                            the document is its last argument
            """;

    private static final List<String> PARTS = List.of(GROWTH, THREADS, CITIES, START);

    static ComparisonOptions parse(String... args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("each option has one value");
        }
        ComparisonOptions options =
                new ComparisonOptions(15, 10, SIZES, Variant.PEERS, new LinkedHashSet<>(PARTS), List.of());
        for (int i = 0; i < args.length; i += 2) {
            options = options.with(args[i], args[i + 1]);
        }
        return options;
    }

    private ComparisonOptions with(String option, String value) {
        return switch (option) {
            case "--rounds" ->
                new ComparisonOptions(positive(Integer.parseInt(value)), warmUp, sizes, peers, parts, command);
            case "--warm-up" -> new ComparisonOptions(rounds, Double.parseDouble(value), sizes, peers, parts, command);
            case "--sizes" -> new ComparisonOptions(rounds, warmUp, sizes(list(value)), peers, parts, command);
            case "--only" -> only(new TreeSet<>(list(value)));
            case "--command" ->
                new ComparisonOptions(rounds, warmUp, sizes, peers, parts, Arrays.asList(value.split(" +")));
            default -> throw new IllegalArgumentException("no option is called " + option);
        };
    }

    private ComparisonOptions only(Set<String> names) {
        Set<String> beside = new HashSet<>(PARTS);
        beside.add(GIGABYTE);
        beside.retainAll(names);
        Set<Variant> chosen = EnumSet.noneOf(Variant.class);
        for (String name : names) {
            if (!beside.contains(name)) {
                chosen.add(peer(name));
                chosen.add(Variant.FLOOR);
            }
        }
        return new ComparisonOptions(rounds, warmUp, sizes, chosen, beside, command);
    }

    private static Variant peer(String name) {
        Variant variant = Variant.of(name);
        if (!Variant.PEERS.contains(variant)) {
            throw new IllegalArgumentException(name + " is not measured alone");
        }
        return variant;
    }

    private static int positive(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("at least one round is needed");
        }
        return rounds;
    }

    private static List<String> sizes(List<String> wanted) {
        if (!SIZES.containsAll(wanted)) {
            throw new IllegalArgumentException("sizes are " + String.join(", ", SIZES));
        }
        return wanted;
    }

    private static List<String> list(String value) {
        return List.of(value.split(","));
    }
}
