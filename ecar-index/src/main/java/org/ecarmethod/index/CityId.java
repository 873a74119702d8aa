package org.ecarmethod.index;

import org.ecarmethod.text.Id;

/** The id of a {@link City}, unique across dossiers and samples. */
public final class CityId extends Id {

    private CityId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static CityId of(String value) {
        return new CityId(value);
    }
}
