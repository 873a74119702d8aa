package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** Names a {@link RecordedFact} inside one process. */
public final class FactId extends Id {

    private FactId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static FactId of(String value) {
        return new FactId(value);
    }
}
