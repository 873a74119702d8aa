package org.ecarmethod.method;

import java.util.List;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How a city makes its own profile out of another one: the base, and a list of recorded changes. It is data and promises
 * nothing; {@link KnownProfiles#resolve} finds out whether it holds, and makes the profile.
 *
 * <p>Its languages are those of its title: whatever it adds must be labelled in each of them. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Adaptation permits ImmutableAdaptation {

    Adaptation() {}

    /** {@return the name of the profile it makes} */
    public abstract Code id();

    /** {@return its version, such as {@code 1.0}} */
    public abstract String version();

    /** {@return what people call it, in every language of the adaptation} */
    public abstract LocalizedText title();

    /** {@return exactly which profile it starts from} */
    public abstract ProfilePin derivesFrom();

    /** {@return what is changed, in this order; two changes of the same thing collide} */
    public abstract List<Change> changes();

    /** {@return what the city has decided to live with for a while, beside what its base does} */
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
