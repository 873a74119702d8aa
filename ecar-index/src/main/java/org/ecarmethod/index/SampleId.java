package org.ecarmethod.index;

import org.ecarmethod.text.Id;

/** The id of a {@link Sample}, unique within one dossier. */
public final class SampleId extends Id {

    private SampleId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static SampleId of(String value) {
        return new SampleId(value);
    }
}
