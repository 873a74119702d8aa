package org.ecarmethod.network;

import java.util.Optional;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * That an answer or a commitment of a process led to an indicator: "we plan to develop the survey", and there it is. Kept beside
 * the process, which knows nothing of it.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IndicatorTie permits ImmutableIndicatorTie {

    IndicatorTie() {}

    /** {@return the process} */
    public abstract RunId process();

    /** {@return the response it comes from} */
    public abstract Optional<ResponseId> response();

    /** {@return the commitment it comes from; one of the two is there} */
    public abstract Optional<CommitmentId> commitment();

    /** {@return the indicator it led to} */
    public abstract IndicatorRef indicator();

    /** {@return how that is known, or that it is assumed} */
    public abstract LocalizedText grounds();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (response().isEmpty() && commitment().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "response");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this indicator tie} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorTie}. */
    public static final class Builder extends ImmutableIndicatorTie.Builder {
        Builder() {}
    }
}
