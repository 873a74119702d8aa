package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names a {@link Feedback} inside one process.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record FeedbackId(String value) implements Id {

    public FeedbackId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static FeedbackId of(String value) {
        return new FeedbackId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
