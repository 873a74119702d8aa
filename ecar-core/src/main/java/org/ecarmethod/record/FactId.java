package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of a {@link RecordedFact}, unique within one process. */
public final class FactId extends Id {

    private FactId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static FactId of(String value) {
        return new FactId(value);
    }
}
