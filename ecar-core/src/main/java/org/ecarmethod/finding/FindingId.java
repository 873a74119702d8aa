package org.ecarmethod.finding;

import org.ecarmethod.text.Id;

/** The id of a {@link Finding}, unique within one process. */
public final class FindingId extends Id {

    private FindingId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static FindingId of(String value) {
        return new FindingId(value);
    }
}
