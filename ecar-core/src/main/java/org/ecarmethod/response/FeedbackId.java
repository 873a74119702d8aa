package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** The id of a {@link Feedback}, unique within one process. */
public final class FeedbackId extends Id {

    private FeedbackId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static FeedbackId of(String value) {
        return new FeedbackId(value);
    }
}
