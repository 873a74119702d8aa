package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;

/**
 * A reference to one indicator of one version of a set.
 *
 * @param framework the version of the set
 * @param indicator the indicator in it
 */
public record IndicatorRef(FrameworkName framework, Code indicator) {

    public IndicatorRef {
        requireNonNull(framework, "framework");
        requireNonNull(indicator, "indicator");
    }

    /** {@return the set, version and indicator, joined by slashes} */
    @Override
    public String toString() {
        return framework + "/" + indicator;
    }
}
