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
 * A link from an answer or a commitment of a process to an indicator that it led to, such as "we plan to develop the
 * survey" and the survey. Kept beside the process, which knows nothing of it.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IndicatorTie permits ImmutableIndicatorTie {

    IndicatorTie() {}

    /** {@return the process} */
    public abstract RunId process();

    /** {@return the response that it comes from} */
    public abstract Optional<ResponseId> response();

    /** {@return the commitment that it comes from; one of the two is present} */
    public abstract Optional<CommitmentId> commitment();

    /** {@return the indicator that it led to} */
    public abstract IndicatorRef indicator();

    /** {@return how the link is known, or that it is assumed} */
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
