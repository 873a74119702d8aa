package org.ecarmethod.indicator;

import org.ecarmethod.text.Id;

/** The id of a {@link Measurement}, unique within one dossier. */
public final class MeasurementId extends Id {

    private MeasurementId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static MeasurementId of(String value) {
        return new MeasurementId(value);
    }
}
