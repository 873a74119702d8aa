package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names an {@link AffectedOperation} inside one process.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record OperationId(String value) implements Id {

    public OperationId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static OperationId of(String value) {
        return new OperationId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
