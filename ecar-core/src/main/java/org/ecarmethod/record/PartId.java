package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of a part of the record, of whichever kind: the {@link PartKind} is always beside it. */
public final class PartId extends Id {

    private PartId(String value) {
        super(value);
    }

    /** {@return the id with this value; {@link Id} says what it may be} */
    public static PartId of(String value) {
        return new PartId(value);
    }
}
