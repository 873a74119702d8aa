package org.ecarmethod.benchmarks.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecarmethod.benchmarks.detection.LabelledText.Label;
import org.ecarmethod.benchmarks.detection.LabelledText.Standing;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.NameList;
import org.ecarmethod.detection.PersonalDataDetector;
import org.ecarmethod.detection.PersonalDataKind;

/**
 * Counts what a detector finds in a labelled set: precision and recall for each kind, recall for each way of writing, and what
 * it takes for personal data that is none. Near misses and ways of writing that are out of scope are counted by themselves.
 */
public final class DetectionQuality {

    /** The seed of the generated set that is written down in the documents. */
    public static final long SEED = 20_270_901L;

    /** The size of that set. */
    public static final int SIZE = 24_000;

    static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

    private final Map<PersonalDataKind, Counts> byKind = new EnumMap<>(PersonalDataKind.class);
    private final Map<String, Counts> byForm = new TreeMap<>();
    private final Map<String, Counts> harmless = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long words;

    /** Counts of one kind or one way of writing. */
    public static final class Counts {
        long expected;
        long found;
        long certain;
        long outOfScope;
        long foundOutOfScope;
        long false1;
        long falseCertain;
        long possible;

        Counts() {}

        static Counts sum(Collection<Counts> all) {
            Counts sum = new Counts();
            for (Counts one : all) {
                sum.expected += one.expected;
                sum.found += one.found;
                sum.certain += one.certain;
                sum.outOfScope += one.outOfScope;
                sum.foundOutOfScope += one.foundOutOfScope;
                sum.false1 += one.false1;
                sum.falseCertain += one.falseCertain;
                sum.possible += one.possible;
            }
            return sum;
        }

        /** {@return how much of what is promised was found} */
        public double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }

        /** {@return how much was found of what is there, in whatever way it is written} */
        public double recallOfAll() {
            long all = expected + outOfScope;
            return all == 0 ? 1 : (double) (found + foundOutOfScope) / all;
        }

        /** {@return how much of what was found is there} */
        public double precision() {
            long right = found + foundOutOfScope;
            return right + false1 == 0 ? 1 : (double) right / (right + false1);
        }

        /** {@return how much of what was found without doubt is there} */
        public double precisionOfCertain() {
            return certain + falseCertain == 0 ? 1 : (double) certain / (certain + falseCertain);
        }

        /** {@return how many there are that are promised} */
        public long expected() {
            return expected;
        }
    }

    private DetectionQuality() {}

    /**
     * Runs the built-in detector and a list of names over a set.
     *
     * @param texts the set
     * @param names the names
     * @return the counts
     */
    public static DetectionQuality of(List<LabelledText> texts, List<String> names) {
        return of(texts, PersonalDataDetector.builtIn().and(NameList.of(names)));
    }

    static DetectionQuality of(List<LabelledText> texts, PersonalDataDetector detector) {
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

    /** {@return the counts of all kinds} */
    public Counts all() {
        return Counts.sum(byKind.values());
    }

    /** {@return how many words the set has} */
    public long words() {
        return words;
    }

    /** {@return how many false findings there are in a thousand words} */
    public double falseAlarms() {
        return words == 0 ? 0 : 1000.0 * all().false1 / words;
    }

    Map<PersonalDataKind, Counts> byKind() {
        return byKind;
    }

    Map<String, Counts> byForm() {
        return byForm;
    }

    Map<String, Counts> harmless() {
        return harmless;
    }

    /** What was missed and what was taken for something: all of it is invented. */
    List<String> wrong() {
        return wrong;
    }

    private void count(LabelledText text, List<Detection> found) {
        words += text.words();
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

    private static boolean overlaps(Label label, Detection one) {
        return one.start() < label.end() && label.start() < one.end();
    }

    /** A number that is valid in two countries can be taken for either; what matters is that it is found. */
    private static boolean isKind(PersonalDataKind wanted, PersonalDataKind found) {
        return wanted == found || wanted.isIdentityNumber() && found.isIdentityNumber();
    }

    private void expected(LabelledText text, Label label, List<Detection> found) {
        List<Detection> matching = found.stream()
                .filter(one -> isKind(label.kind(), one.kind()) && overlaps(label, one))
                .toList();
        boolean certain = matching.stream().anyMatch(one -> one.certainty() == Certainty.CERTAIN);
        boolean sure = matching.stream().anyMatch(one -> one.certainty() != Certainty.POSSIBLE);
        boolean nearMiss = label.standing() == Standing.NEAR_MISS;
        expected(
                byForm.computeIfAbsent(text.form(), absent -> new Counts()),
                label,
                certain,
                sure || nearMiss && !matching.isEmpty());
        if (!nearMiss) {
            expected(of(label.kind()), label, certain, sure);
            if (!sure) {
                String scope = label.standing() == Standing.PROMISED ? "missed" : "missed, out of scope";
                wrong.add(scope + ": " + label.kind().wireName() + ", " + text.form() + ": "
                        + text.text().substring(label.start(), label.end()));
            }
        }
    }

    private static void expected(Counts counts, Label label, boolean certain, boolean sure) {
        if (label.standing() == Standing.OUT_OF_SCOPE) {
            counts.outOfScope++;
            counts.foundOutOfScope += sure ? 1 : 0;
        } else {
            counts.expected++;
            counts.found += sure ? 1 : 0;
        }
        counts.certain += certain ? 1 : 0;
    }

    private void unexpected(LabelledText text, Detection one) {
        unexpected(of(one.kind()), one.certainty());
        unexpected(harmless.computeIfAbsent(text.form(), absent -> new Counts()), one.certainty());
        wrong.add((one.certainty() == Certainty.POSSIBLE ? "near miss: " : "false: ")
                + one.kind().wireName() + ", " + text.form() + ": "
                + text.text().substring(one.start(), one.end()));
    }

    private static void unexpected(Counts counts, Certainty certainty) {
        counts.possible += certainty == Certainty.POSSIBLE ? 1 : 0;
        counts.false1 += certainty == Certainty.POSSIBLE ? 0 : 1;
        counts.falseCertain += certainty == Certainty.CERTAIN ? 1 : 0;
    }

    /**
     * Prints how well personal data is found in three sets of different origin.
     *
     * @param args {@code wrong} lists what was missed and what was false in the sets that were written by hand
     */
    public static void main(String[] args) {
        new QualityTables(System.out).print(List.of(args).contains("wrong"));
    }
}
