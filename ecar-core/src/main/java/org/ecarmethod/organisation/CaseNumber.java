package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

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

    /** {@return whether the number names a year, as the numbers of nearly all registries do: of four digits, or of two that stand alone} */
    public boolean namesYear() {
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || !isDigit(value.charAt(at))) {
                if (isYear(from, at - from)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isYear(int from, int digits) {
        return digits == 2
                || digits == 4
                        && (value.startsWith("18", from)
                                || value.startsWith("19", from)
                                || value.startsWith("20", from));
    }

    /** {@return the number as the registry writes it} */
    @Override
    public String toString() {
        return value;
    }
}
