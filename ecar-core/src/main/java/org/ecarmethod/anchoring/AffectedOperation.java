package org.ecarmethod.anchoring;

import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * An operation of the municipality that the results are likely to affect: one line of the anchoring map (phase 0).
 *
 * <p>One found relevant later is added with its own date and must be anchored before anything is referred to it (R0.5).
 */
@Value.Immutable
@EcarStyle
public abstract sealed class AffectedOperation permits ImmutableAffectedOperation {

    AffectedOperation() {}

    /** {@return its id in the process} */
    public abstract OperationId id();

    /** {@return the body that it belongs to} */
    public abstract BodyId body();

    /** {@return what it could change (gate G1)} */
    public abstract LocalizedText couldChange();

    /** {@return what it has declared off limits (gate G3), if anything} */
    public abstract Optional<LocalizedText> offLimits();

    /** {@return the office, not a person, that receives the result (gate G8)} */
    public abstract Stated<LocalizedText> recipient();

    /** {@return the date by which it answers (gate G8)} */
    public abstract Stated<PartialDate> replyBy();

    /** {@return the date on which it was added to the map} */
    public abstract PartialDate addedOn();

    /** {@return a builder that starts from this operation} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AffectedOperation}. */
    public static final class Builder extends ImmutableAffectedOperation.Builder {
        Builder() {}
    }
}
