package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.ecarmethod.text.TextForm;

/**
 * A registration number of a matter (diarienummer), such as {@code KS/2017:96}, {@code KS2026/1005} or {@code 24/134}.
 *
 * <p>Kept exactly as the registry writes it: registries differ in spelling, and a corrected number finds nothing.
 *
 * @param value the number, form {@link TextForm#CASE_NUMBER}
 */
public record CaseNumber(String value) {

    public CaseNumber {
        TextForm.CASE_NUMBER.require(requireNonNull(value, "value"));
    }

    /**
     * Creates a case number.
     *
     * @param value the number as the registry writes it
     * @return the case number
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static CaseNumber of(String value) {
        return new CaseNumber(value);
    }

    /** A year of four digits, or of two that stand alone. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((18|19|20)[0-9]{2}|[0-9]{2})(?![0-9])");

    /** {@return whether the number names a year, as the numbers of nearly all registries do} */
    public boolean namesYear() {
        return YEAR.matcher(value).find();
    }

    /** {@return the number as the registry writes it} */
    @Override
    public String toString() {
        return value;
    }
}
