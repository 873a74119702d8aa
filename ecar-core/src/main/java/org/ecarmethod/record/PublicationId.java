package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of a {@link Publication}, unique within one process. */
public final class PublicationId extends Id {

    private PublicationId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static PublicationId of(String value) {
        return new PublicationId(value);
    }
}
