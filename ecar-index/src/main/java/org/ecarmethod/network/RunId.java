package org.ecarmethod.network;

import org.ecarmethod.text.Id;

/** The id of a process of the method in another document. */
public final class RunId extends Id {

    private RunId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static RunId of(String value) {
        return new RunId(value);
    }
}
