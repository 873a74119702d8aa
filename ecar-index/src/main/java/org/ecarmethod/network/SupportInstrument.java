package org.ecarmethod.network;

import java.util.List;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * An instrument with which a network supports a city, and what it helped.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class SupportInstrument permits ImmutableSupportInstrument {

    SupportInstrument() {}

    /** {@return its code in the dossier} */
    public abstract Code id();

    /** {@return the network it comes from} */
    public abstract Code network();

    /** {@return the kind of support} */
    public abstract SupportKind kind();

    /** {@return its description, in own words} */
    public abstract LocalizedText text();

    /** {@return the date on which it began} */
    public abstract Stated<PartialDate> since();

    /** {@return the elements of the strategy in use, if it is an anti-rumour strategy} */
    public abstract Set<AntiRumourElement> elements();

    /** {@return the source} */
    public abstract Citation source();

    /** {@return what it helped, as far as is known} */
    public abstract List<SupportLink> links();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (kind() != SupportKind.ANTI_RUMOUR && !elements().isEmpty()) {
            violations.add(NetworkIssues.NOT_ANTI_RUMOUR, "elements");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this support instrument} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportInstrument}. */
    public static final class Builder extends ImmutableSupportInstrument.Builder {
        Builder() {}
    }
}
