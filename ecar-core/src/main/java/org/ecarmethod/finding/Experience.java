package org.ecarmethod.finding;

import java.util.Set;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * An experience of a resident, as told in a circle, without anything that identifies a person (phase 2, R2.1).
 *
 * <p>Nothing here says who told it, not even by pseudonym. What was told nearly always reveals special-category data (P5)
 * and never appears in {@code toString()}. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Experience permits ImmutableExperience {

    /** The minimum number of themes of an experience. */
    public static final int MIN_THEMES = 1;

    Experience() {}

    /** {@return its id in the process} */
    public abstract ExperienceId id();

    /** {@return the meeting in which it was told (R2.2)} */
    public abstract Stated<MeetingId> meeting();

    /** {@return its themes in the profile, at least one} */
    public abstract Set<Code> themes();

    /** {@return the experience in words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return the date on which it was recorded} */
    public abstract PartialDate recordedOn();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (themes().size() < MIN_THEMES) {
            violations.add(ValueIssues.EMPTY, "themes");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this experience} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Experience}. */
    public static final class Builder extends ImmutableExperience.Builder {
        Builder() {}
    }
}
