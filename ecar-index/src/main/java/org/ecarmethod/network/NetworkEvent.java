package org.ecarmethod.network;

import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * A past or expected event in a network: a report is submitted, its result is expected, the result arrives.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class NetworkEvent permits ImmutableNetworkEvent {

    NetworkEvent() {}

    /** {@return its id in the dossier} */
    public abstract EventId id();

    /** {@return the kind of event} */
    public abstract EventKind kind();

    /** {@return its date; for an expected event, the date by which it is expected} */
    public abstract Stated<PartialDate> on();

    /** {@return its description, in own words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /**
     * {@return the event that it follows from: the report whose result is expected, or the expectation that was met}
     */
    public abstract Optional<EventId> of();

    /** {@return the source} */
    public abstract Citation source();

    /** {@return a builder that starts from this network event} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NetworkEvent}. */
    public static final class Builder extends ImmutableNetworkEvent.Builder {
        Builder() {}
    }
}
