package org.ecarmethod.index;

import org.ecarmethod.indicator.Percent;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A city with the figures that group it in comparisons: its size and the share of its residents who were born abroad
 * (domain 4).
 *
 * <p>What is not known puts it in no group; it is never guessed. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class City permits ImmutableCity {

    City() {}

    /** {@return its id} */
    public abstract CityId id();

    /** {@return its name} */
    public abstract LocalizedText name();

    /** {@return its country} */
    public abstract Country country();

    /** {@return the number of inhabitants} */
    public abstract Stated<Long> inhabitants();

    /** {@return the share of inhabitants born in another country, in per cent} */
    public abstract Stated<Percent> foreignBorn();

    /** {@return the date of the two figures} */
    public abstract Stated<PartialDate> figuresFrom();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        inhabitants()
                .toOptional()
                .ifPresent(known ->
                        violations.within(PropertyPath.of("inhabitants").field("known"), known, 0, Long.MAX_VALUE));
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this city} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link City}. */
    public static final class Builder extends ImmutableCity.Builder {
        Builder() {}
    }
}
