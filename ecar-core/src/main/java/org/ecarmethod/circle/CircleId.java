package org.ecarmethod.circle;

import org.ecarmethod.text.Id;

/** The id of a {@link Circle}, unique within one process. */
public final class CircleId extends Id {

    private CircleId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static CircleId of(String value) {
        return new CircleId(value);
    }
}
