package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.indicator.Percent;
import org.ecarmethod.validation.Violations;

/**
 * The thresholds between the classes of a comparison. A city exactly at a threshold is not over it.
 *
 * @param inhabitants how many inhabitants a city of the upper size class has more than, 0 or more
 * @param foreignBorn what share born abroad, in per cent, a city of the upper class has more than
 */
public record Thresholds(long inhabitants, Percent foreignBorn) {

    /** The thresholds of 2017: 200,000 inhabitants and 15 per cent (domain 4, [K70]). Later reports used others. */
    public static final Thresholds OF_2017 = new Thresholds(200_000, Percent.of(15));

    public Thresholds {
        requireNonNull(foreignBorn, "foreignBorn");
        Violations violations = new Violations();
        violations.within("inhabitants", inhabitants, 0, Long.MAX_VALUE);
        violations.throwIfAny();
    }
}
