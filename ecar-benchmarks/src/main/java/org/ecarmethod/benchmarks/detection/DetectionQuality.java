package org.ecarmethod.benchmarks.detection;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.NameList;
import org.ecarmethod.detection.PersonalDataDetector;
import org.ecarmethod.detection.PersonalDataKind;

/**
 * Counts what a detector finds in a labelled set: precision and recall for each kind, recall for each way of writing, and what
 * it takes for personal data that is none. Near misses are counted by themselves.
 */
public final class DetectionQuality {

    /** The seed of the set that is written down in the documents. */
    public static final long SEED = 20_270_901L;

    /** The size of that set. */
    public static final int SIZE = 24_000;

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

    private final Map<PersonalDataKind, Counts> byKind = new EnumMap<>(PersonalDataKind.class);
    private final Map<String, Counts> byForm = new TreeMap<>();
    private final Map<String, Counts> harmless = new TreeMap<>();

    /** Counts of one kind or one way of writing. */
    public static final class Counts {
        private long expected;
        private long found;
        private long certain;
        private long false1;
        private long falseCertain;
        private long possible;

        Counts() {}

        /** {@return how much of what is there was found} */
        public double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }

        /** {@return how much of what was found is there} */
        public double precision() {
            return found + false1 == 0 ? 1 : (double) found / (found + false1);
        }

        /** {@return how much of what was found without doubt is there} */
        public double precisionOfCertain() {
            return certain + falseCertain == 0 ? 1 : (double) certain / (certain + falseCertain);
        }

        /** {@return how many there are} */
        public long expected() {
            return expected;
        }
    }

    private DetectionQuality() {}

    /**
     * Runs the built-in detector and the list of the generated names over a set.
     *
     * @param texts the set
     * @return the counts
     */
    public static DetectionQuality of(List<LabelledText> texts) {
        PersonalDataDetector detector = PersonalDataDetector.builtIn().and(NameList.of(GeneratedNames.all()));
        DetectionQuality quality = new DetectionQuality();
        texts.forEach(text -> quality.count(text, detector.detections(text.text(), TODAY)));
        return quality;
    }

    /**
     * Gives the counts of a kind.
     *
     * @param kind the kind
     * @return its counts, near misses left out
     */
    public Counts of(PersonalDataKind kind) {
        return byKind.computeIfAbsent(kind, absent -> new Counts());
    }

    private void count(LabelledText text, List<Detection> found) {
        text.labels().forEach(label -> expected(text, label, found));
        for (Detection one : found) {
            boolean there = text.labels().stream().anyMatch(label -> overlaps(label, one));
            if (!there) {
                unexpected(text, one);
            }
        }
        if (text.labels().isEmpty()) {
            harmless.computeIfAbsent(text.form(), absent -> new Counts()).expected++;
        }
    }

    private static boolean overlaps(LabelledText.Label label, Detection one) {
        return one.start() < label.end() && label.start() < one.end();
    }

    /** A number that is valid in two countries can be taken for either; what matters is that it is found. */
    private static boolean isKind(PersonalDataKind wanted, PersonalDataKind found) {
        return wanted == found || wanted.isIdentityNumber() && found.isIdentityNumber();
    }

    private void expected(LabelledText text, LabelledText.Label label, List<Detection> found) {
        List<Detection> matching = found.stream()
                .filter(one -> isKind(label.kind(), one.kind()) && overlaps(label, one))
                .toList();
        boolean certain = matching.stream().anyMatch(one -> one.certainty() == Certainty.CERTAIN);
        boolean sure = matching.stream().anyMatch(one -> one.certainty() != Certainty.POSSIBLE);
        Counts form = byForm.computeIfAbsent(text.form(), absent -> new Counts());
        form.expected++;
        form.found += sure || label.nearMiss() && !matching.isEmpty() ? 1 : 0;
        form.certain += certain ? 1 : 0;
        if (!label.nearMiss()) {
            Counts kind = of(label.kind());
            kind.expected++;
            kind.found += sure ? 1 : 0;
            kind.certain += certain ? 1 : 0;
        }
    }

    private void unexpected(LabelledText text, Detection one) {
        Counts kind = of(one.kind());
        Counts form = harmless.computeIfAbsent(text.form(), absent -> new Counts());
        if (one.certainty() == Certainty.POSSIBLE) {
            kind.possible++;
            form.possible++;
        } else {
            kind.false1++;
            form.false1++;
            kind.falseCertain += one.certainty() == Certainty.CERTAIN ? 1 : 0;
            form.falseCertain += one.certainty() == Certainty.CERTAIN ? 1 : 0;
        }
    }

    /**
     * Prints the counts.
     *
     * @param out where to
     */
    public void print(PrintStream out) {
        out.println(
                "| kind | in the set | recall | found as certain | precision | precision of certain | taken for a near miss |");
        out.println("|---|---|---|---|---|---|---|");
        byKind.forEach((kind, all) -> out.printf(
                Locale.ROOT,
                "| %s | %d | %.4f | %d | %.4f | %.4f | %d |%n",
                kind.wireName(),
                all.expected,
                all.recall(),
                all.certain,
                all.precision(),
                all.precisionOfCertain(),
                all.possible));
        out.println();
        out.println("| way of writing | in the set | found | found as certain |");
        out.println("|---|---|---|---|");
        byForm.forEach((form, all) ->
                out.printf(Locale.ROOT, "| %s | %d | %d | %d |%n", form, all.expected, all.found, all.certain));
        out.println();
        out.println("| holds no personal data | in the set | false | false as certain | near misses |");
        out.println("|---|---|---|---|---|");
        harmless.forEach((form, all) -> out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d |%n",
                form,
                all.expected,
                all.false1,
                all.falseCertain,
                all.possible));
    }

    /**
     * Prints precision and recall over the generated set.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        of(LabelledTexts.of(SEED, SIZE)).print(System.out);
    }
}
