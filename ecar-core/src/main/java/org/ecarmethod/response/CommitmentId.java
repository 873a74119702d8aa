package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** The id of a {@link Commitment}, unique within one process. */
public final class CommitmentId extends Id {

    private CommitmentId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static CommitmentId of(String value) {
        return new CommitmentId(value);
    }
}
