package org.ecarmethod.method;

import java.util.List;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An adaptation: how a city derives its own profile from another one, as a list of recorded changes to a base. It is
 * data and promises nothing; {@link KnownProfiles#resolve} checks it and derives the profile.
 *
 * <p>Its languages are those of its title: whatever it adds must be labelled in each of them. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Adaptation permits ImmutableAdaptation {

    Adaptation() {}

    /** {@return the id of the profile that it creates} */
    public abstract Code id();

    /** {@return its version, such as {@code 1.0}} */
    public abstract String version();

    /** {@return its title, in every language of the adaptation} */
    public abstract LocalizedText title();

    /** {@return the exact profile that it starts from} */
    public abstract ProfilePin derivesFrom();

    /** {@return the changes, in order; two changes of the same subject collide} */
    public abstract List<Change> changes();

    /** {@return the waivers of the city, in addition to those of the base} */
    public abstract List<Waiver> waivers();

    @Value.Check
    void check() {
        // The pin checks id and version, so that what is refused here is refused there.
        new ProfilePin(id().value(), version(), "0".repeat(64));
    }

    /** {@return a builder that starts from this adaptation} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Adaptation}. */
    public static final class Builder extends ImmutableAdaptation.Builder {
        Builder() {}
    }
}
