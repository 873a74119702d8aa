package org.ecarmethod.benchmarks;

import static org.ecarmethod.benchmarks.Variant.CITIES;
import static org.ecarmethod.benchmarks.Variant.DATABIND_WRITE;
import static org.ecarmethod.benchmarks.Variant.FASTJSON2;
import static org.ecarmethod.benchmarks.Variant.FIRST_CHECK;
import static org.ecarmethod.benchmarks.Variant.FLOOR;
import static org.ecarmethod.benchmarks.Variant.HIBERNATE_VALIDATOR;
import static org.ecarmethod.benchmarks.Variant.JAVA_VERSION;
import static org.ecarmethod.benchmarks.Variant.LINES_BY_ONE;
import static org.ecarmethod.benchmarks.Variant.LINES_BY_TWO;
import static org.ecarmethod.benchmarks.Variant.NETWORKNT;
import static org.ecarmethod.benchmarks.Variant.READ;
import static org.ecarmethod.benchmarks.Variant.READ_CONTENT;
import static org.ecarmethod.benchmarks.Variant.TYPED_DATABIND;
import static org.ecarmethod.benchmarks.Variant.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was measured beside what it was before the work on speed, what it should be at least, and the aim, in Markdown. */
final class GoalTable {

    /** How many readings of the floor at 10× the comparison of 10 000 cities took before (median of five rounds, 870 to 960). */
    static final double CITIES_BEFORE = 910;

    static final String MANY_CITIES = "10000";
    private static final String TEN = "10";
    private static final String SMALL = Workload.SMALL;

    private final Measured measured;
    private final List<String> lines = new ArrayList<>();

    GoalTable(Measured measured) {
        this.measured = measured;
    }

    /** A ratio or an amount that work on speed changes: it should go down if the aim is lower than what is asked at least. */
    private record Goal(String what, String before, double least, double aim) {

        private boolean reached(double bound, Quartiles found) {
            return aim < least ? found.median() <= bound : found.median() >= bound;
        }

        String line(Optional<Quartiles> own, Optional<Quartiles> one) {
            return String.join(
                            " | ",
                            "| " + what,
                            text(own),
                            text(one),
                            before,
                            number(least),
                            number(aim),
                            verdict(own, one))
                    + " |";
        }

        /** Of the worse of the two, if there are two. */
        private String verdict(Optional<Quartiles> own, Optional<Quartiles> one) {
            List<Quartiles> found =
                    Stream.of(own, one).flatMap(Optional::stream).toList();
            if (found.isEmpty()) {
                return "not measured";
            }
            if (found.stream().allMatch(each -> reached(aim, each))) {
                return "aim";
            }
            return found.stream().allMatch(each -> reached(least, each)) ? "at least" : "missed";
        }

        private static String text(Optional<Quartiles> found) {
            return found.map(Quartiles::toString).orElse("–");
        }

        private static String number(double value) {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }
    }

    List<String> lines() {
        lines.add("| what | JVMs of their own | one JVM | before | at least | aim | reached |");
        lines.add("|---|---|---|---|---|---|---|");
        reading();
        peers();
        writing();
        beside();
        return lines;
    }

    private void reading() {
        ratio(new Goal("read with all rules / floor, 10×", "4.5–4.6", 2.6, 2.0), READ.at(TEN), FLOOR.at(TEN));
        ratio(new Goal("the same, 100×", "5.9", 3, 2.2), READ.at("100"), FLOOR.at("100"));
        ratio(new Goal("the same, small", "6.2", 3.3, 2.5), READ.at(SMALL), FLOOR.at(SMALL));
        lines.add(new Goal("the same, small, after ten seconds", "9.5", 5, 3.5)
                .line(measured.early().ratio(READ.at(SMALL), FLOOR.at(SMALL), Round::cpu), Optional.empty()));
        ratio(new Goal("validated read / floor, 10×", "1.5–1.6", 1.3, 1.15), READ_CONTENT.at(TEN), FLOOR.at(TEN));
        ratio(new Goal("the same, small", "1.8–2.5", 1.45, 1.15), READ_CONTENT.at(SMALL), FLOOR.at(SMALL));
        lines.add(new Goal("allocation of a read with all rules, kB, 10×", "1794", 1000, 800)
                .line(kilobytes(measured.own()), kilobytes(measured.one())));
    }

    private static Optional<Quartiles> kilobytes(Series series) {
        return series.of(READ.at(TEN), Round::bytes).map(bytes -> bytes.times(1e-3));
    }

    private void peers() {
        for (String size : List.of(TEN, SMALL)) {
            String at = ", " + times(size);
            Task content = READ_CONTENT.at(size);
            ratio(
                    new Goal("databind to types / validated read" + at, "1.06–1.15", 1.4, 1.6),
                    TYPED_DATABIND.at(size),
                    content);
            ratio(
                    new Goal("fastjson2 to texts / validated read" + at, "0.62–0.72", 0.9, 1),
                    FASTJSON2.at(size),
                    content);
        }
        Task ten = READ.at(TEN);
        Task small = READ.at(SMALL);
        String validator = "databind + Hibernate Validator / read with all rules, ";
        ratio(new Goal(validator + "10×", "1.5", 2.8, 3.5), HIBERNATE_VALIDATOR.at(TEN), ten);
        ratio(new Goal(validator + SMALL, "1.1", 2, 2.5), HIBERNATE_VALIDATOR.at(SMALL), small);
        ratio(new Goal("networknt + databind / read with all rules, 10×", "4.0", 7, 9), NETWORKNT.at(TEN), ten);
        ratio(new Goal("the same, small", "2.3", 4.3, 5), NETWORKNT.at(SMALL), small);
    }

    private void writing() {
        ratio(
                new Goal("writing / databind writing, 10×", "0.78–0.87", 0.55, 0.45),
                WRITE.at(TEN),
                DATABIND_WRITE.at(TEN));
        ratio(new Goal("the same, small", "1.02–1.12", 0.8, 0.6), WRITE.at(SMALL), DATABIND_WRITE.at(SMALL));
    }

    private void beside() {
        Series own = measured.own();
        lines.add(new Goal("two threads / one, documents a second", "1.12", 1.8, 1.9)
                .line(own.ratio(LINES_BY_ONE.at(SMALL), LINES_BY_TWO.at(SMALL), Round::wall), Optional.empty()));
        Map<Variant, String> before = Map.of(Variant.TRACE, "21", Variant.EXAMINE, "25", Variant.MATRIX, "17");
        for (Variant growing : Variant.GROWING) {
            lines.add(new Goal("1000 circles / 100, " + growing.label(), before.getOrDefault(growing, ""), 14, 11)
                    .line(own.ratio(growing.at("1000"), growing.at("100"), Round::cpu), Optional.empty()));
        }
        lines.add(new Goal("10 000 cities × 100 indicators / what they took", "1", 0.45, 0.3)
                .line(
                        measured.cities()
                                .ratio(CITIES.at(MANY_CITIES), FLOOR.at(TEN), Round::cpu)
                                .map(floors -> floors.times(1 / CITIES_BEFORE)),
                        Optional.empty()));
        lines.add(new Goal("first check of a small file in a fresh JVM / java -version", "33", 10, 6)
                .line(
                        own.ratio(FIRST_CHECK.at(Starts.SIZE), JAVA_VERSION.at(Starts.SIZE), Round::wall),
                        Optional.empty()));
        String gigabyte =
                measured.gigabyte().map(kept -> kept ? "kept" : "missed").orElse("not measured");
        lines.add("| 1 GB NDJSON, -Xmx16m, valid and broken | – | – | kept | kept | kept | " + gigabyte + " |");
    }

    private void ratio(Goal goal, Task above, Task below) {
        lines.add(goal.line(
                measured.own().ratio(above, below, Round::cpu), measured.one().ratio(above, below, Round::cpu)));
    }

    /** {@return a size as the tables name it} */
    static String times(String size) {
        return size.equals(SMALL) ? size : size + '×';
    }
}
