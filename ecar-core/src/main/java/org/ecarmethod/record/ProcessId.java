package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** Names an {@code EcarProcess} inside one municipality. */
public final class ProcessId extends Id {

    private ProcessId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static ProcessId of(String value) {
        return new ProcessId(value);
    }
}
