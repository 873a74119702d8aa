package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.Code;

/**
 * The result of a city for one indicator.
 *
 * @param indicator code of the indicator in the framework
 * @param value points of at most 100
 */
public record IndicatorResult(Code indicator, Percent value) {

    public IndicatorResult {
        requireNonNull(indicator, "indicator");
        requireNonNull(value, "value");
    }
}
