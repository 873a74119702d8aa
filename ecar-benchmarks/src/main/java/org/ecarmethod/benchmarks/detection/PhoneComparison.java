package org.ecarmethod.benchmarks.detection;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ecarmethod.benchmarks.detection.DetectionQuality.Counts;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.PersonalDataDetector;
import org.ecarmethod.detection.PersonalDataKind;

/** Compares the telephone numbers that the library finds with those that libphonenumber does, in the same sets. */
final class PhoneComparison {

    private PhoneComparison() {}

    /** What libphonenumber finds, read as numbers of Sweden where they have no country. */
    private record Other(Leniency leniency) implements PersonalDataDetector {

        @Override
        public void scan(String text, LocalDate asOf, Consumer<Detection> out) {
            for (PhoneNumberMatch match :
                    PhoneNumberUtil.getInstance().findNumbers(text, "SE", leniency, Long.MAX_VALUE)) {
                out.accept(new Detection(PersonalDataKind.PHONE, match.start(), match.end(), Certainty.LIKELY));
            }
        }
    }

    static void print(PrintStream out, Map<String, List<LabelledText>> sets) {
        Map<String, PersonalDataDetector> detectors = new TreeMap<>(Map.of(
                "libphonenumber, possible", new Other(Leniency.POSSIBLE),
                "libphonenumber, valid", new Other(Leniency.VALID),
                "this library", PersonalDataDetector.builtIn()));
        out.println("| telephone numbers | set | recall | precision | time for 1000 words, µs |");
        out.println("|---|---|---|---|---|");
        detectors.forEach((name, detector) -> new TreeMap<>(sets).forEach((set, texts) -> {
            DetectionQuality.of(texts, detector);
            long begin = System.nanoTime();
            DetectionQuality quality = DetectionQuality.of(texts, detector);
            long took = System.nanoTime() - begin;
            Counts phones = quality.of(PersonalDataKind.PHONE);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.4f | %.4f | %.0f |%n",
                    name,
                    set,
                    phones.recall(),
                    phones.precision(),
                    took / (double) quality.words());
        }));
        out.println();
    }
}
