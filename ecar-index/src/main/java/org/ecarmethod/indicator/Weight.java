package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Violations;

/**
 * The weight of one indicator relative to the others. Only proportions matter: 1 and 2 are equivalent to 10 and 20.
 *
 * @param indicator the indicator
 * @param weight its weight, a whole number of 0 or more
 */
public record Weight(Code indicator, long weight) {

    public Weight {
        requireNonNull(indicator, "indicator");
        Violations violations = new Violations();
        violations.within("weight", weight, 0, Long.MAX_VALUE);
        violations.throwIfAny();
    }
}
