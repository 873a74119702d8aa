package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names a {@link Measurement} inside one dossier.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record MeasurementId(String value) implements Id {

    public MeasurementId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static MeasurementId of(String value) {
        return new MeasurementId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
