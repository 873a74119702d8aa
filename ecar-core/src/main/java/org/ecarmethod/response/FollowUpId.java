package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Names a {@link FollowUp} inside one process.
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record FollowUpId(String value) implements Id {

    public FollowUpId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static FollowUpId of(String value) {
        return new FollowUpId(value);
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
