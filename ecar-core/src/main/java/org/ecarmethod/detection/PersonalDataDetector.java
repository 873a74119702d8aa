package org.ecarmethod.detection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Scans one text and reports what looks like personal data in it. A city plugs in its own here, such as a model that
 * knows names.
 *
 * <p>A detector reports places and never the text; it does not throw, keeps nothing of the text, logs nothing of it, and
 * gives the same detections for the same text and day. It is used by several threads at once. Its work grows no faster
 * than the text.
 */
@FunctionalInterface
public interface PersonalDataDetector {

    /**
     * Scans a text and reports each detection.
     *
     * @param text the text
     * @param asOf the day for which it is judged: nobody is born after it, and who turns 100 in its year has a plus sign
     * @param out receives what is found, in any order
     */
    void scan(String text, LocalDate asOf, Consumer<Detection> out);

    /**
     * Scans a text and returns the detections.
     *
     * @param text the text
     * @param asOf the day for which it is judged
     * @return the detections, in the order of the text
     */
    default List<Detection> detections(String text, LocalDate asOf) {
        requireNonNull(text, "text");
        requireNonNull(asOf, "asOf");
        List<Detection> found = new ArrayList<>();
        scan(text, asOf, found::add);
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Combines another detector with this one.
     *
     * @param other the other one
     * @return a detector that finds what either finds
     */
    default PersonalDataDetector and(PersonalDataDetector other) {
        requireNonNull(other, "other");
        return (text, asOf, out) -> {
            scan(text, asOf, out);
            other.scan(text, asOf, out);
        };
    }

    /** {@return the built-in detector, which finds everything with a recognisable form, which names do not have} */
    static PersonalDataDetector builtIn() {
        return BuiltInDetector.INSTANCE;
    }

    /**
     * Returns a detector of interim numbers: a date of birth with a letter in place of the first digit of the serial,
     * as universities and hospitals issue them. Not part of {@link #builtIn()}: other things look so too.
     *
     * @return the detector
     */
    static PersonalDataDetector interimNumbers() {
        return InterimNumbers::scan;
    }
}
