package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WrittenAs;

/**
 * The number of a gate or a scored criterion in the readiness check, such as {@code G2} or {@code C8}: 1 to 8 capital
 * letters and a number from 1 to 999. Ordered by letters, then by number, so that G10 comes after G9.
 *
 * @param value the number as it is written
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    /** The regular expression that matches a whole id; the handwritten check below accepts the same. */
    public static final String REGEX = "([A-Z]{1,8})([1-9][0-9]{0,2})";

    public CriterionId {
        if (!isWellFormed(requireNonNull(value, "value"))) {
            throw WrittenAs.refusal("criterion-id", value);
        }
    }

    /**
     * Creates an id.
     *
     * @param value the number as it is written
     * @return the id
     * @throws InvalidValueException with {@link ValueIssues#FORMAT}
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    private static boolean isWellFormed(String text) {
        int letters = letters(text);
        int digits = text.length() - letters;
        if (letters < 1 || letters > 8 || digits < 1 || digits > 3 || text.charAt(letters) == '0') {
            return false;
        }
        for (int i = letters; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How many capital letters it begins with. */
    private static int letters(String text) {
        int letters = 0;
        while (letters < text.length() && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }

    @Override
    public int compareTo(CriterionId other) {
        int mine = letters(value);
        int theirs = letters(other.value);
        if (mine == theirs && value.regionMatches(0, other.value, 0, mine)) {
            int byLength = Integer.compare(value.length(), other.value.length());
            return byLength != 0 ? byLength : value.compareTo(other.value);
        }
        return value.substring(0, mine).compareTo(other.value.substring(0, theirs));
    }

    /** {@return the number as text} */
    @Override
    public String toString() {
        return value;
    }
}
