package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;

/**
 * Number of a gate or a scored criterion in the readiness check, such as {@code G2} or {@code C8}: 1 to 8 capital letters
 * and a number from 1 to 999. Ordered by letters, then by number, so that G10 comes after G9.
 *
 * @param value the number as it is written
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    /** The regular expression that an id matches whole. */
    public static final String REGEX = "([A-Z]{1,8})([1-9][0-9]{0,2})";

    private static final Pattern FORM = Pattern.compile(REGEX);

    public CriterionId {
        if (!FORM.matcher(requireNonNull(value, "value")).matches()) {
            throw new InvalidValueException(List.of(Issue.at(ValueIssues.FORMAT, PropertyPath.root())
                    .with("form", "criterion-id")
                    .build()));
        }
    }

    /**
     * Makes an id.
     *
     * @param value the number as it is written
     * @return the id
     * @throws InvalidValueException with {@link ValueIssues#FORMAT}
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    @Override
    public int compareTo(CriterionId other) {
        Matcher mine = parts(value);
        Matcher theirs = parts(other.value);
        int byLetters = mine.group(1).compareTo(theirs.group(1));
        return byLetters != 0
                ? byLetters
                : Integer.compare(Integer.parseInt(mine.group(2)), Integer.parseInt(theirs.group(2)));
    }

    private static Matcher parts(String value) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException("checked when made");
        }
        return parts;
    }

    /** {@return the number as it is written} */
    @Override
    public String toString() {
        return value;
    }
}
