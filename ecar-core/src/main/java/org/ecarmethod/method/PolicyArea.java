package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/**
 * The policy area that the circles are about. Readiness belongs to one policy area: a verdict on one says nothing
 * about another (R7.3).
 *
 * @param code its code
 * @param label what people call it
 */
public record PolicyArea(Code code, LocalizedText label) {

    public PolicyArea {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
    }
}
