package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of an {@code EcarProcess}, unique within one municipality. */
public final class ProcessId extends Id {

    private ProcessId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ProcessId of(String value) {
        return new ProcessId(value);
    }
}
