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
 * A step in the development of a theme over the years.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class LineageStep permits ImmutableLineageStep {

    LineageStep() {}

    /** {@return the date} */
    public abstract PartialDate on();

    /** {@return what happened, in own words and short} */
    public abstract LocalizedText text();

    /** {@return the source} */
    public abstract Citation source();

    /** {@return the response of a process, if the step is one} */
    public abstract Optional<ResponseId> response();

    /** {@return the measurement, if the step is one} */
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
