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
import org.ecarmethod.validation.PropertyPath;

/**
 * The personal-data screening of the free texts of a process: its detectors, and the confirmations of their detections.
 * The built-in detector is always among them: nothing switches the looking off. Instances are immutable.
 */
public final class Screening {

    private static final Screening STANDARD = new Screening(PersonalDataDetector.builtIn(), Map.of());

    private final PersonalDataDetector detector;
    private final Map<PropertyPath, List<Confirmation>> confirmations;

    private Screening(PersonalDataDetector detector, Map<PropertyPath, List<Confirmation>> confirmations) {
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
     * @return a screening with these too
     */
    public Screening confirmed(Collection<Confirmation> more) {
        requireNonNull(more, "more");
        Map<PropertyPath, List<Confirmation>> all = new HashMap<>();
        confirmations.forEach((path, ones) -> all.put(path, new ArrayList<>(ones)));
        more.forEach(one ->
                all.computeIfAbsent(one.path(), absent -> new ArrayList<>()).add(one));
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
     * @param at the place of the text
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
                .filter(one -> one.covers(kind, at, text, asOf))
                .findFirst();
    }

    /** {@return the number of confirmed places, and nothing else} */
    @Override
    public String toString() {
        return "Screening[" + confirmations.size() + " places confirmed]";
    }
}
