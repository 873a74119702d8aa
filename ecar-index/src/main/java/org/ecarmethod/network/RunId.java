package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names a process of the method whose document lies elsewhere, by the id that stands there.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record RunId(String value) implements Id {

    public RunId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static RunId of(String value) {
        return new RunId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
