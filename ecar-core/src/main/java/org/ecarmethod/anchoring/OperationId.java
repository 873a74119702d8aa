package org.ecarmethod.anchoring;

import org.ecarmethod.text.Id;

/** Names an {@link AffectedOperation} inside one process. */
public final class OperationId extends Id {

    private OperationId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static OperationId of(String value) {
        return new OperationId(value);
    }
}
