package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * The anchoring map: who must be ready before anything is opened to residents, what each could change, and what each
 * has answered (phase 0, gates G1 to G10).
 *
 * <p>The map only grows: operations are added with a date, answers are added with a date. So it can be assessed again for
 * any earlier day and gives the verdict of that day. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class AnchoringMap permits ImmutableAnchoringMap {

    AnchoringMap() {}

    /** {@return the policy area that the answers concern} */
    public abstract Code policyArea();

    /** {@return the date of the first invitation, planned or past (gate G4)} */
    public abstract Stated<PartialDate> firstInvitation();

    /** {@return the affected operations, in the order they were added} */
    public abstract List<AffectedOperation> operations();

    /** {@return the answers, in the order they were given} */
    public abstract List<ReadinessAnswer> answers();

    /** {@return the scores on the criteria that complement the gates} */
    public abstract List<CriterionScore> scores();

    /**
     * Assesses whether a circle may start.
     *
     * @param profile the edition of the method whose gates count
     * @param asOf the day to judge for; an answer that is dated later, or cannot be told to be earlier, opens no gate;
     *     an operation or a no that may have been there counts
     * @return ready with a proof, or what is missing for each gate and operation
     * @throws org.ecarmethod.validation.InvalidValueException if the day is outside the years 1800 to 2999, where no document
     *     could name it
     */
    public Verdict assess(MethodProfile profile, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        PartialDate.requireDay(asOf, "asOf");
        return new Assessment(this, profile, asOf).verdict();
    }

    /**
     * Assesses for many days at once whether a circle may start.
     *
     * @param profile the edition of the method whose gates count
     * @param days the days to judge for
     * @return what {@link #assess} would find for each of them
     */
    public Assessments assessments(MethodProfile profile, Collection<LocalDate> days) {
        requireNonNull(profile, "profile");
        requireNonNull(days, "days");
        return new Assessments(this, profile, days);
    }

    /**
     * Returns a look-up of the readiness of single operations.
     *
     * @param profile the edition of the method whose gates count
     * @return what each operation had answered on any day
     */
    public OperationReadiness readiness(MethodProfile profile) {
        requireNonNull(profile, "profile");
        return new OperationReadiness(this, profile);
    }

    /** {@return a builder that starts from this map} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnchoringMap}. */
    public static final class Builder extends ImmutableAnchoringMap.Builder {
        Builder() {}
    }
}
