package org.ecarmethod.network;

import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * One thing that happens in a network, or is to happen: a report is handed in, its result is expected, the result comes.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class NetworkEvent permits ImmutableNetworkEvent {

    NetworkEvent() {}

    /** {@return its id in the dossier} */
    public abstract EventId id();

    /** {@return what happens} */
    public abstract EventKind kind();

    /** {@return when; of what is expected, by when} */
    public abstract Stated<PartialDate> on();

    /** {@return what it is, in own words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return what it follows from: the report whose result is expected, the expectation that was met} */
    public abstract Optional<EventId> of();

    /** {@return where it was found} */
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
