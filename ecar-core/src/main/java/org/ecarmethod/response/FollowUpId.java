package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** The id of a {@link FollowUp}, unique within one process. */
public final class FollowUpId extends Id {

    private FollowUpId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static FollowUpId of(String value) {
        return new FollowUpId(value);
    }
}
