package org.ecarmethod.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Each way of reading and writing for each size, as a ratio to the floor, in Markdown. */
final class PeerTable {

    private final Measured measured;

    PeerTable(Measured measured) {
        this.measured = measured;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "| one document | size | of the floor, JVM of its own | of the floor, one JVM | CPU µs, own | wall µs, own"
                        + " | CPU µs, one | wall µs, one | kB |",
                "|---|---|---|---|---|---|---|---|---|"));
        for (String size : ComparisonOptions.SIZES) {
            for (Variant peer : Variant.PEERS) {
                Task task = peer.at(size);
                if (measured.own().of(task, Round::cpu).isPresent()) {
                    lines.add(line(task));
                }
            }
        }
        return lines;
    }

    private String line(Task task) {
        Task floor = Variant.FLOOR.at(task.size());
        return String.join(
                " | ",
                "| " + task.variant().label(),
                GoalTable.times(task.size()),
                text(measured.own().ratio(task, floor, Round::cpu)),
                text(measured.one().ratio(task, floor, Round::cpu)),
                median(measured.own(), task, Round::cpu),
                median(measured.own(), task, Round::wall),
                median(measured.one(), task, Round::cpu),
                median(measured.one(), task, Round::wall),
                median(measured.own(), task, round -> round.bytes() / 1000) + " |");
    }

    private static String text(Optional<Quartiles> ratio) {
        return ratio.map(Quartiles::toString).orElse("–");
    }

    private static String median(Series series, Task task, ToDoubleFunction<Round> figure) {
        return series.of(task, figure)
                .map(found -> String.valueOf(Math.round(found.median())))
                .orElse("–");
    }
}
