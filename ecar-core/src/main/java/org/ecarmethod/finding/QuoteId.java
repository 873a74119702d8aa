package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names a {@link Quote} inside one process.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record QuoteId(String value) implements Id {

    public QuoteId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static QuoteId of(String value) {
        return new QuoteId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
