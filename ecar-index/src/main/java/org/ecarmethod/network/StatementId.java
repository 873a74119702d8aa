package org.ecarmethod.network;

import org.ecarmethod.text.Id;

/** The id of a {@link Statement}, unique within one dossier, such as {@code N04}. */
public final class StatementId extends Id {

    private StatementId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static StatementId of(String value) {
        return new StatementId(value);
    }
}
