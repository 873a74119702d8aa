package org.ecarmethod.benchmarks.detection;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ecarmethod.benchmarks.detection.DetectionQuality.Counts;
import org.ecarmethod.detection.PersonalDataKind;

/** Prints the tables of the documents: the sets beside each other, the kinds in each, and the ways of writing of the generated one. */
final class QualityTables {

    private final PrintStream out;

    QualityTables(PrintStream out) {
        this.out = out;
    }

    void print(boolean wrong) {
        List<LabelledText> generated = LabelledTexts.of(DetectionQuality.SEED, DetectionQuality.SIZE);
        List<LabelledText> prose = Stream.concat(
                        MarkedTexts.prose(MarkedTexts.SEEN).stream(), MarkedTexts.prose(MarkedTexts.HELD_OUT).stream())
                .toList();
        List<String> names = MarkedTexts.names();
        Map<String, DetectionQuality> sets = new LinkedHashMap<>();
        sets.put("1 generated", DetectionQuality.of(generated, GeneratedNames.all()));
        sets.put("2 prose", DetectionQuality.of(prose, names));
        sets.put("2a prose, seen", DetectionQuality.of(MarkedTexts.prose(MarkedTexts.SEEN), names));
        sets.put("2b prose, held out", DetectionQuality.of(MarkedTexts.prose(MarkedTexts.HELD_OUT), names));
        sets.put("3 guides", DetectionQuality.of(MarkedTexts.forms(), names));
        sets(sets);
        kinds(sets);
        PhoneComparison.print(out, Map.of("1 generated", generated, "2 prose", prose, "3 guides", MarkedTexts.forms()));
        forms(sets.getOrDefault("1 generated", DetectionQuality.of(List.of(), List.of())));
        if (wrong) {
            sets.forEach((name, set) -> {
                if (!name.startsWith("1") && !name.startsWith("2 ")) {
                    set.wrong().forEach(one -> out.println(name + ": " + one));
                }
            });
        }
    }

    private void sets(Map<String, DetectionQuality> sets) {
        out.println(
                "| set | words | promised | recall | out of scope | recall of all | precision | of certain | false in 1000 words |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        sets.forEach((name, set) -> {
            Counts all = set.all();
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.4f | %d | %.4f | %.4f | %.4f | %.2f |%n",
                    name,
                    set.words(),
                    all.expected,
                    all.recall(),
                    all.outOfScope,
                    all.recallOfAll(),
                    all.precision(),
                    all.precisionOfCertain(),
                    set.falseAlarms());
        });
        out.println();
    }

    private void kinds(Map<String, DetectionQuality> sets) {
        List<String> shown =
                sets.keySet().stream().filter(name -> name.charAt(1) == ' ').toList();
        out.println("| kind | "
                + String.join(
                        " | ",
                        shown.stream()
                                .map(name -> name + ": there, recall, precision, certain")
                                .toList()) + " |");
        out.println("|---|" + "---|".repeat(shown.size()));
        Arrays.stream(PersonalDataKind.values()).forEach(kind -> {
            StringBuilder line = new StringBuilder("| " + kind.wireName() + " |");
            for (String name : shown) {
                Counts one = sets.getOrDefault(name, DetectionQuality.of(List.of(), List.of()))
                        .of(kind);
                line.append(
                        one.expected + one.false1 == 0
                                ? " |"
                                : String.format(
                                        Locale.ROOT,
                                        " %d, %.4f, %.4f, %d |",
                                        one.expected,
                                        one.recall(),
                                        one.precision(),
                                        one.certain));
            }
            out.println(line);
        });
        out.println();
    }

    void forms(DetectionQuality set) {
        out.println("| way of writing | in the set | found | found as certain |");
        out.println("|---|---|---|---|");
        set.byForm()
                .forEach((form, all) -> out.printf(
                        Locale.ROOT,
                        "| %s | %d | %d | %d |%n",
                        form,
                        all.expected + all.outOfScope,
                        all.found + all.foundOutOfScope,
                        all.certain));
        out.println();
        out.println("| holds no personal data | in the set | false | false as certain | near misses |");
        out.println("|---|---|---|---|---|");
        set.harmless()
                .forEach((form, all) -> out.printf(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d |%n",
                        form,
                        all.expected,
                        all.false1,
                        all.falseCertain,
                        all.possible));
        out.println();
    }
}
