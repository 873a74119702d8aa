package org.ecarmethod.finding;

import org.ecarmethod.text.Id;

/** The id of a {@link Quote}, unique within one process. */
public final class QuoteId extends Id {

    private QuoteId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static QuoteId of(String value) {
        return new QuoteId(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
