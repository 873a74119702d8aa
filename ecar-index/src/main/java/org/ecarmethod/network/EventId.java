package org.ecarmethod.network;

import org.ecarmethod.text.Id;

/** Names a {@link NetworkEvent} inside one dossier. */
public final class EventId extends Id {

    private EventId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static EventId of(String value) {
        return new EventId(value);
    }
}
