package org.ecarmethod.circle;

import org.ecarmethod.text.Id;

/** The id of a {@link Meeting}, unique within one process. */
public final class MeetingId extends Id {

    private MeetingId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }
}
