package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Makes what a task needs. Nothing else is run before it, so that the compiler sees only what is asked for. */
final class Works {

    /** One turn of a task. */
    interface Work {
        Object run() throws IOException;
    }

    private final Map<String, ComparisonBenchmark> peers = new HashMap<>();
    private final Map<String, ScalingBenchmark> processes = new HashMap<>();

    Work of(Task task) {
        if (Variant.PEERS.contains(task.variant())) {
            return peer(task.variant(), peers.computeIfAbsent(task.size(), Works::documents));
        }
        return switch (task.variant()) {
            case LINES_BY_ONE -> lines()::linesByOne;
            case LINES_BY_TWO -> lines()::linesByTwo;
            case TRACE -> process(task)::trace;
            case EXAMINE -> process(task)::examine;
            case MATRIX -> process(task)::matrix;
            case CITIES -> cities(task)::compare;
            default -> throw new IllegalArgumentException(task + " is measured from outside");
        };
    }

    private static Work peer(Variant variant, ComparisonBenchmark peers) {
        return switch (variant) {
            case FLOOR -> peers::floor;
            case DATABIND -> peers::databind;
            case TYPED_DATABIND -> peers::typedDatabind;
            case FASTJSON2 -> peers::fastjson2;
            case DSL_JSON -> peers::dslJson;
            case HIBERNATE_VALIDATOR -> peers::hibernateValidator;
            case NETWORKNT -> peers::networknt;
            case READ_CONTENT -> peers::readContent;
            case READ -> peers::read;
            case DATABIND_WRITE -> peers::databindWrite;
            case WRITE -> peers::write;
            default -> throw new IllegalArgumentException(variant + " reads and writes no document");
        };
    }

    private static ComparisonBenchmark documents(String size) {
        ComparisonBenchmark benchmark = new ComparisonBenchmark();
        benchmark.size = size;
        benchmark.generate();
        return benchmark;
    }

    private static BatchBenchmark lines() {
        BatchBenchmark benchmark = new BatchBenchmark();
        benchmark.generate();
        return benchmark;
    }

    private ScalingBenchmark process(Task task) {
        return processes.computeIfAbsent(task.size(), size -> {
            ScalingBenchmark benchmark = new ScalingBenchmark();
            benchmark.size = Integer.parseInt(size);
            benchmark.generate();
            return benchmark;
        });
    }

    private static CitiesBenchmark cities(Task task) {
        CitiesBenchmark benchmark = new CitiesBenchmark();
        benchmark.cities = Integer.parseInt(task.size());
        benchmark.generate();
        return benchmark;
    }
}
