package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.TextForm;

/**
 * A registration number of a matter (diarienummer), such as {@code KS/2017:96}, {@code SN 2014:1} or {@code
 * sbf/2016:91}.
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

    /** {@return the number as the registry writes it} */
    @Override
    public String toString() {
        return value;
    }
}
