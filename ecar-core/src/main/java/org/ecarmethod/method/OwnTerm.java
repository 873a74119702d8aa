package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/**
 * A city's own term for a term of the core. A term that corresponds to itself is a term of the core with a label of the
 * city.
 *
 * @param code its code; own, or that of the core term it relabels
 * @param standsFor the corresponding core term, which defines its meaning
 * @param label what the city calls it, in any language
 * @param basis where it comes from
 */
public record OwnTerm(Code code, Code standsFor, LocalizedText label, String basis) {

    public OwnTerm {
        requireNonNull(code, "code");
        requireNonNull(standsFor, "standsFor");
        requireNonNull(label, "label");
        requireNonNull(basis, "basis");
    }

    /** {@return whether it only changes the label of a term of the core} */
    public boolean isRelabelled() {
        return code.equals(standsFor);
    }
}
