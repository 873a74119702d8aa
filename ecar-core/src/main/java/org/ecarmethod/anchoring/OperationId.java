package org.ecarmethod.anchoring;

import org.ecarmethod.text.Id;

/** The id of an {@link AffectedOperation}, unique within one process. */
public final class OperationId extends Id {

    private OperationId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static OperationId of(String value) {
        return new OperationId(value);
    }
}
