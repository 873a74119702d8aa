package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id that something had before it was removed; nobody else gets it. */
public final class RemovedId extends Id {

    private RemovedId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static RemovedId of(String value) {
        return new RemovedId(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
