package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WrittenAs;

/**
 * A country, by the form of its ISO 3166-1 code: two capital letters. Which codes are assigned is not checked.
 *
 * @param code the code, such as {@code SE}
 */
public record Country(String code) {

    /** The regular expression that matches a whole code. */
    public static final String REGEX = "[A-Z]{2}";

    private static final Pattern FORM = Pattern.compile(REGEX);

    public Country {
        if (!FORM.matcher(requireNonNull(code, "code")).matches()) {
            throw WrittenAs.refusal("country", code);
        }
    }

    /**
     * Creates a country.
     *
     * @param code the code
     * @return the country
     * @throws InvalidValueException with {@link ValueIssues#FORMAT}
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
