package org.ecarmethod.disclosure;

import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * How careful a city is with counts. A city can be stricter than the reference, and less strict only down to the bounds
 * given here. Instances are immutable.
 *
 * <p>Zero is a small number, always: in groups of five to ten people, that nobody said something says something about each
 * of them, it is what gives away the others when all of a group fall into one category, and a zero that turns into an
 * empty cell tells that somebody has come.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class DisclosurePolicy permits ImmutableDisclosurePolicy {

    /** The smallest number that any city may show (P7). */
    public static final int LOWEST_MINIMUM = Sensitivity.SMALLEST_GROUP;

    /** The largest number below which a city may hide. */
    public static final int HIGHEST_MINIMUM = 1000;

    private static final int MOST_CIRCLES = 1000;
    private static final int HIGHEST_EQUALITY = 1_000_000;

    DisclosurePolicy() {}

    /** {@return the smallest number that is shown, {@value #LOWEST_MINIMUM} to {@value #HIGHEST_MINIMUM}; 5 unless set (P7)} */
    @Value.Default
    public int minimum() {
        return 5;
    }

    /**
     * {@return how many things by which people can be recognised one table may combine, 0 to 2; 2 unless set (P5: three of
     * area, age band, language, origin, role are too many)}
     */
    @Value.Default
    public int quasiIdentifiers() {
        return 2;
    }

    /** {@return from how many circles a shown number must come, 2 to 1000; 2 unless set (P9)} */
    @Value.Default
    public int circles() {
        return 2;
    }

    /** {@return how many must be counted before a table by ground is made, 100 to a million; 1000 unless set (P19)} */
    @Value.Default
    public int equalityData() {
        return 1000;
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        violations.within("minimum", minimum(), LOWEST_MINIMUM, HIGHEST_MINIMUM);
        violations.within("quasiIdentifiers", quasiIdentifiers(), 0, 2);
        violations.within("circles", circles(), 2, MOST_CIRCLES);
        violations.within("equalityData", equalityData(), 100, HIGHEST_EQUALITY);
        violations.throwIfAny();
    }

    /** {@return the reference policy} */
    public static DisclosurePolicy reference() {
        return builder().build();
    }

    /** {@return a builder that starts from this policy} */
    public abstract Builder toBuilder();

    /** {@return a builder with the reference policy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosurePolicy}. */
    public static final class Builder extends ImmutableDisclosurePolicy.Builder {
        Builder() {}
    }
}
