package org.ecarmethod.disclosure;

import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The disclosure policy of a city. A city can be stricter than the reference, and less strict only down to the bounds
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

    /** The highest minimum that a city may choose. */
    public static final int HIGHEST_MINIMUM = 1000;

    private static final int MOST_CIRCLES = 1000;
    private static final int HIGHEST_EQUALITY = 1_000_000;

    DisclosurePolicy() {}

    /**
     * {@return the smallest number that is shown, {@value #LOWEST_MINIMUM} to {@value #HIGHEST_MINIMUM}; by default 5
     * (P7)}
     */
    @Value.Default
    public int minimum() {
        return 5;
    }

    /**
     * {@return how many attributes that help to identify people one table may combine, 0 to 2; by default 2 (P5: three
     * of area, age band, language, origin, role are too many)}
     */
    @Value.Default
    public int quasiIdentifiers() {
        return 2;
    }

    /** {@return the minimum number of circles from which a shown number must come, 2 to 1000; by default 2 (P9)} */
    @Value.Default
    public int circles() {
        return 2;
    }

    /** {@return the minimum population of a table by ground, 100 to a million; by default 1000 (P19)} */
    @Value.Default
    public int equalityData() {
        return 1000;
    }

    /**
     * {@return what readers are taken to know besides all releases; by default the numbers of one circle, their own, so
     * that nothing can be told by subtracting them}
     */
    @Value.Default
    public Knowledge knowledge() {
        return Knowledge.OWN_CIRCLE;
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
