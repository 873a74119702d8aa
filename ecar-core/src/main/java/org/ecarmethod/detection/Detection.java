package org.ecarmethod.detection;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One place in a text that looks like personal data. It contains the kind and the place, never the text.
 *
 * @param kind what it looks like
 * @param start position of its first character in the text, from 0, in UTF-16 units
 * @param end position behind its last character, greater than {@code start}
 * @param certainty how sure the detector is
 */
public record Detection(PersonalDataKind kind, int start, int end, Certainty certainty)
        implements Comparable<Detection> {

    private static final Comparator<Detection> ORDER = Comparator.comparingInt(Detection::start)
            .thenComparingInt(Detection::end)
            .thenComparing(Detection::kind)
            .thenComparing(Detection::certainty);

    public Detection {
        requireNonNull(kind, "kind");
        requireNonNull(certainty, "certainty");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a detection must cover at least one character");
        }
    }

    @Override
    public int compareTo(Detection other) {
        return ORDER.compare(this, other);
    }
}
