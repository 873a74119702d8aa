package org.ecarmethod.network;

import org.ecarmethod.text.Id;

/** The id of a {@link NetworkEvent}, unique within one dossier. */
public final class EventId extends Id {

    private EventId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static EventId of(String value) {
        return new EventId(value);
    }
}
