package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An opaque identifier, unique within one process. Each kind of thing has its own type, so that the id of a circle
 * cannot be taken for the id of a finding. Each type has a method {@code of}, and no other way to an id.
 *
 * <p>The value has the form {@link TextForm#ID}. Two ids are equal if they are of the same type and have the same value.
 *
 * <p>An id prints its value, and {@code of} reads what it prints. The exceptions are the ids with which the story of one
 * person can be found again in a document: of a participant, an experience, a quote, and of what was removed. They print
 * their type only, so that a log never leads to a person. The id of a circle or a meeting prints its value: it leads to a
 * group.
 */
public abstract class Id {

    private final String value;

    /**
     * Checks the value; only subtypes call this.
     *
     * @param value the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    protected Id(String value) {
        this.value = TextForm.ID.require(requireNonNull(value, "value"));
    }

    /** {@return the id as written in documents} */
    public final String value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Id id && getClass() == id.getClass() && value.equals(id.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the value; for an id that could identify a person only its type} */
    @Override
    public String toString() {
        return value;
    }

    /**
     * {@return the type of the id without its value, for the {@code toString()} of ids that could identify a person}
     */
    protected final String masked() {
        return getClass().getSimpleName() + "[***]";
    }
}
