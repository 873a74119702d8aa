package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of a removed part of the record; it is never assigned again. */
public final class RemovedId extends Id {

    private RemovedId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static RemovedId of(String value) {
        return new RemovedId(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
