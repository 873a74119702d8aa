package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;

/**
 * A number of a city in two years.
 *
 * @param indicator the indicator, or empty for the index as a whole
 * @param before what it was
 * @param after what it is
 */
public record TrendLine(Optional<Code> indicator, Percent before, Percent after) {

    public TrendLine {
        requireNonNull(indicator, "indicator");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns the increase in points.
     *
     * @param decimals how many decimals, 0 or more
     * @return the exact change, rounded once; negative if it fell
     */
    public BigDecimal change(int decimals) {
        return after.above(before, decimals);
    }
}
