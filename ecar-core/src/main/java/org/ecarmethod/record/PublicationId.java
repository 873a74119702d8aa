package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** Names a {@link Publication} inside one process. */
public final class PublicationId extends Id {

    private PublicationId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static PublicationId of(String value) {
        return new PublicationId(value);
    }
}
