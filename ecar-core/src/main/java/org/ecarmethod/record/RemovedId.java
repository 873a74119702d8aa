package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * The id that something had before it was removed; nobody else gets it.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record RemovedId(String value) implements Id {

    public RemovedId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static RemovedId of(String value) {
        return new RemovedId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
