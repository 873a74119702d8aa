package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

/**
 * The code of an entry in a {@link Codelist}: lower case, words joined by hyphens ({@link TextForm#CODE}).
 *
 * @param value the code
 */
public record Code(String value) implements Comparable<Code> {

    public Code {
        TextForm.CODE.require(requireNonNull(value, "value"));
    }

    /**
     * Creates a code.
     *
     * @param value the code
     * @return the code
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return value;
    }
}
