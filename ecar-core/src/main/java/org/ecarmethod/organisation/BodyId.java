package org.ecarmethod.organisation;

import org.ecarmethod.text.Id;

/** The id of a {@link Body}, unique within one process. */
public final class BodyId extends Id {

    private BodyId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static BodyId of(String value) {
        return new BodyId(value);
    }
}
