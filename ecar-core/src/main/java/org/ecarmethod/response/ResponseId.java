package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** Names a {@link Response} inside one process. */
public final class ResponseId extends Id {

    private ResponseId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static ResponseId of(String value) {
        return new ResponseId(value);
    }
}
