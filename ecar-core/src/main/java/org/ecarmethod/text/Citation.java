package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * A reference to the place where a statement was found: a source of the document, and the place in it.
 *
 * @param source code of the source, such as {@code s1}
 * @param place the place in it, such as {@code slide 3}, form {@link TextForm#LINE}
 */
public record Citation(Code source, String place) {

    public Citation {
        requireNonNull(source, "source");
        Violations violations = new Violations();
        TextForm.LINE.check(requireNonNull(place, "place"), PropertyPath.of("place"), violations);
        violations.throwIfAny();
    }

    /** {@return the source, without the place, which may contain any text} */
    @Override
    public String toString() {
        return "Citation[" + source + ", ***]";
    }
}
