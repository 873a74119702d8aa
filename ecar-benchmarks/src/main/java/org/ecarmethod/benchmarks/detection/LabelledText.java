package org.ecarmethod.benchmarks.detection;

import java.util.List;
import org.ecarmethod.detection.PersonalDataKind;

/**
 * A generated text, and what stands in it.
 *
 * @param text the text
 * @param labels the personal data in it; none in a text that holds none
 * @param form what the text is meant to show, such as a way of writing
 */
public record LabelledText(String text, List<Label> labels, String form) {

    /** A generated text, and what stands in it. */
    public LabelledText {
        labels = List.copyOf(labels);
    }

    /**
     * One piece of personal data.
     *
     * @param kind what it is
     * @param start position of its first character
     * @param end position behind its last character
     * @param nearMiss whether its check digits are wrong on purpose
     */
    public record Label(PersonalDataKind kind, int start, int end, boolean nearMiss) {}
}
