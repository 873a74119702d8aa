package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/**
 * A part of a framework that contains several indicators. It has no score of its own; see {@link Composite} for what
 * has.
 *
 * @param id its code in the framework
 * @param label what it is called
 */
public record Area(Code id, LocalizedText label) {

    public Area {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
    }
}
