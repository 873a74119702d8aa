package org.ecarmethod.index;

import org.ecarmethod.text.Id;

/** The id of a {@link Submission}, unique within one dossier. */
public final class SubmissionId extends Id {

    private SubmissionId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static SubmissionId of(String value) {
        return new SubmissionId(value);
    }
}
