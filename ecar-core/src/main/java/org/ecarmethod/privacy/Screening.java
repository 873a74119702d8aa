package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.detection.PersonalDataDetector;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.text.FingerprintKey;
import org.ecarmethod.validation.PropertyPath;

/**
 * The personal-data screening of the free texts of a process: its detectors, and the confirmations of their detections.
 * The built-in detector is always among them: nothing switches the looking off. Instances are immutable.
 */
public final class Screening {

    private static final Screening STANDARD = new Screening(PersonalDataDetector.builtIn(), Map.of());

    private final PersonalDataDetector detector;
    private final Map<PropertyPath, List<Confirmed>> confirmations;

    /** What somebody confirmed, and the secret with which the text was fingerprinted. */
    private record Confirmed(Confirmation confirmation, FingerprintKey key) {}

    private Screening(PersonalDataDetector detector, Map<PropertyPath, List<Confirmed>> confirmations) {
        this.detector = detector;
        this.confirmations = confirmations;
    }

    /** {@return a screening with the built-in detector and no confirmations} */
    public static Screening standard() {
        return STANDARD;
    }

    /**
     * Adds a detector.
     *
     * @param other another detector
     * @return a screening that also reports what it finds
     */
    public Screening and(PersonalDataDetector other) {
        return new Screening(detector.and(requireNonNull(other, "other")), confirmations);
    }

    /**
     * Adds confirmations.
     *
     * @param more what somebody has looked at
     * @param key the secret with which the texts were fingerprinted
     * @return a screening with these too
     */
    public Screening confirmed(Collection<Confirmation> more, FingerprintKey key) {
        requireNonNull(more, "more");
        requireNonNull(key, "key");
        Map<PropertyPath, List<Confirmed>> all = new HashMap<>();
        confirmations.forEach((path, ones) -> all.put(path, new ArrayList<>(ones)));
        more.forEach(one ->
                all.computeIfAbsent(one.path(), absent -> new ArrayList<>()).add(new Confirmed(one, key)));
        return new Screening(detector, all);
    }

    /** {@return the detector that scans the texts} */
    public PersonalDataDetector detector() {
        return detector;
    }

    /**
     * Returns the confirmation of a detection.
     *
     * @param kind what was found
     * @param at the place of the text, with ids in place of positions
     * @param text the text
     * @param asOf the day for which it is judged
     * @return the first confirmation that covers it, or empty
     */
    public Optional<Confirmation> confirmation(PersonalDataKind kind, PropertyPath at, String text, LocalDate asOf) {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(text, "text");
        requireNonNull(asOf, "asOf");
        return confirmations.getOrDefault(at, List.of()).stream()
                .filter(one -> one.confirmation().covers(kind, at, text, asOf, one.key()))
                .map(Confirmed::confirmation)
                .findFirst();
    }

    /** {@return the number of confirmed places, and nothing else} */
    @Override
    public String toString() {
        return "Screening[" + confirmations.size() + " places confirmed]";
    }
}
