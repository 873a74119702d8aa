package org.ecarmethod.network;

import java.util.Optional;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.immutables.value.Value;

/**
 * One step on the way of a theme through the years.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class LineageStep permits ImmutableLineageStep {

    LineageStep() {}

    /** {@return when} */
    public abstract PartialDate on();

    /** {@return what happened, in own words and short} */
    public abstract LocalizedText text();

    /** {@return where it was found} */
    public abstract Citation source();

    /** {@return the response of a process that it is} */
    public abstract Optional<ResponseId> response();

    /** {@return the measurement that it is} */
    public abstract Optional<MeasurementId> measurement();

    /** {@return a builder that starts from this lineage step} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LineageStep}. */
    public static final class Builder extends ImmutableLineageStep.Builder {
        Builder() {}
    }
}
