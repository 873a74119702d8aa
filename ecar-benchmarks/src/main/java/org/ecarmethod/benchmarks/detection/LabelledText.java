package org.ecarmethod.benchmarks.detection;

import java.util.List;
import org.ecarmethod.detection.PersonalDataKind;

/**
 * A text, and what stands in it.
 *
 * @param text the text
 * @param labels the personal data in it; none in a text that holds none
 * @param form what the text is meant to show, such as a way of writing
 */
public record LabelledText(String text, List<Label> labels, String form) {

    /** A text, and what stands in it. */
    public LabelledText {
        labels = List.copyOf(labels);
    }

    /** What may be expected of a detector. */
    public enum Standing {
        /** The library promises to find it. */
        PROMISED,
        /** It is personal data, written in a way of which the documents say that it is not found. */
        OUT_OF_SCOPE,
        /** An identity number whose check digits are wrong on purpose. */
        NEAR_MISS
    }

    /**
     * One piece of personal data.
     *
     * @param kind what it is
     * @param start position of its first character
     * @param end position behind its last character
     * @param standing what may be expected
     */
    public record Label(PersonalDataKind kind, int start, int end, Standing standing) {}

    /** {@return how many words it has: runs without a blank that hold a letter or a digit} */
    public int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
