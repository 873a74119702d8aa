package org.ecarmethod.record;

import org.ecarmethod.text.Id;

/** The id of a part of the record of any kind; a {@link PartKind} always accompanies it. */
public final class PartId extends Id {

    private PartId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static PartId of(String value) {
        return new PartId(value);
    }
}
