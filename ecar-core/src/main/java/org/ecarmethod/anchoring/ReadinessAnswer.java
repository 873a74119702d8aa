package org.ecarmethod.anchoring;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.immutables.value.Value;

/**
 * One dated answer to the question of one gate, by one operation or for the whole process. Readiness to act and readiness
 * to reconsider are two gates and so two answers (R0.2, S1:9d and 9e).
 *
 * <p>Answers are never changed; a later answer to the same gate takes the place of an earlier one from its date on.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ReadinessAnswer permits ImmutableReadinessAnswer {

    ReadinessAnswer() {}

    /** {@return the gate that it answers} */
    public abstract CriterionId gate();

    /** {@return the operation that answers; absent if the gate is answered once for the whole process} */
    public abstract Optional<OperationId> operation();

    /** {@return the answer} */
    public abstract Readiness readiness();

    /** {@return the date of the answer} */
    public abstract PartialDate answeredOn();

    /** {@return the office that answered; an office, not a person} */
    public abstract LocalizedText by();

    /** {@return the level of the organisation at which it was answered} */
    public abstract AnchoringLevel level();

    /** {@return the evidence; a yes without any is not valid} */
    public abstract List<Evidence> evidence();

    /** {@return a remark made with the answer} */
    @Value.Redacted
    public abstract Optional<LocalizedText> remark();

    /** {@return a builder that starts from this answer} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReadinessAnswer}. */
    public static final class Builder extends ImmutableReadinessAnswer.Builder {
        Builder() {}
    }
}
