package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** The id of a {@link Response}, unique within one process. */
public final class ResponseId extends Id {

    private ResponseId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ResponseId of(String value) {
        return new ResponseId(value);
    }
}
