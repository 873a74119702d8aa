package org.ecarmethod.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecarmethod.benchmarks.Comparison.Figure;

/** The figures as a Markdown table: each goal, how far it should be reached, and what came out for each size. */
final class ComparisonTable {

    private static final List<String> SIZES = List.of("1", "10", "100", "small");
    private static final List<String> VARIANTS = List.of(
            "floor", "databind", "hibernateValidator", "networknt", "readContent", "read", "databindWrite", "write");

    private final Map<String, Figure> figures;
    private final List<String> lines = new ArrayList<>();

    private ComparisonTable(Map<String, Figure> figures) {
        this.figures = figures;
    }

    static List<String> lines(Map<String, Figure> figures) {
        ComparisonTable table = new ComparisonTable(figures);
        table.goals();
        table.raw();
        return table.lines;
    }

    private void goals() {
        lines.add("");
        lines.add("| what | at least | aim | 1× | 10× | 100× | small |");
        lines.add("|---|---|---|---|---|---|---|");
        time("validated read / floor", "≤ 1.5", "≤ 1.2", "readContent", "floor");
        time("the same with all rules / floor", "≤ 2.0", "≤ 1.5", "read", "floor");
        time("unvalidated data binding / validated read", "≥ 1.2", "≥ 1.5", "databind", "readContent");
        time("data binding + Hibernate Validator / validated read", "≥ 2", "≥ 3", "hibernateValidator", "readContent");
        time("networknt + data binding / validated read", "≥ 3.5", "≥ 6", "networknt", "readContent");
        row(
                "bytes allocated, validated read / unvalidated data binding",
                "≤ 0.7",
                "≤ 0.5",
                size -> figure("readContent", size).bytes()
                        / figure("databind", size).bytes());
        time("writing / data binding", "≤ 1.0", "≤ 0.8", "write", "databindWrite");
        batch("10 % invalid documents / all valid", "≤ 1.5", "≤ 1.1", "tenthInvalid", "allValid");
        batch("two threads / one, documents a second", "≥ 1.7", "≥ 1.9", "linesByOne", "linesByTwo");
    }

    private void time(String what, String least, String aim, String above, String below) {
        row(
                what,
                least,
                aim,
                size -> figure(above, size).micros() / figure(below, size).micros());
    }

    private interface Ratio {
        double of(String size);
    }

    private void row(String what, String least, String aim, Ratio ratio) {
        StringBuilder line = new StringBuilder("| " + what + " | " + least + " | " + aim);
        SIZES.forEach(size -> line.append(" | ").append(number("%.2f", ratio.of(size))));
        lines.add(line.append(" |").toString());
    }

    private void batch(String what, String least, String aim, String above, String below) {
        double ratio = figure(above, "").micros() / figure(below, "").micros();
        lines.add("| " + what + " | " + least + " | " + aim + " | | | | " + number("%.2f", ratio) + " |");
    }

    private void raw() {
        lines.add("");
        lines.add("| µs (kB allocated) for each workload | 1× | 10× | 100× | small |");
        lines.add("|---|---|---|---|---|");
        for (String variant : VARIANTS) {
            StringBuilder line = new StringBuilder("| " + variant);
            for (String size : SIZES) {
                Figure figure = figure(variant, size);
                line.append(" | ").append(number("%.0f", figure.micros()));
                line.append(number(" (%.0f)", figure.bytes() / 1000));
            }
            lines.add(line.append(" |").toString());
        }
        for (String variant : List.of("allValid", "tenthInvalid", "linesByOne", "linesByTwo")) {
            Figure figure = figure(variant, "");
            lines.add("| " + variant + " | | | | " + number("%.0f", figure.micros())
                    + number(" (%.0f)", figure.bytes() / 1000) + " |");
        }
    }

    private Figure figure(String variant, String size) {
        return figures.getOrDefault((variant + ' ' + size).strip(), new Figure(Double.NaN, Double.NaN));
    }

    private static String number(String form, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, form, value);
    }
}
