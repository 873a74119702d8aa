package org.ecarmethod.finding;

import java.util.List;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/** What the circle heard in the experiences: one pattern, under one theme (phase 3). Instances are immutable. */
@Value.Immutable
@EcarStyle
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /** {@return its id in the process} */
    public abstract FindingId id();

    /** {@return the theme of the profile} */
    public abstract Code theme();

    /** {@return what was heard} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return the experiences it rests on (R2.2)} */
    public abstract Set<ExperienceId> experiences();

    /** {@return what was said in so many words (P10)} */
    public abstract List<Quote> quotes();

    /** {@return the circle's approval (R3.1); not applicable while it is a draft} */
    public abstract Stated<Approval> approval();

    /** {@return a builder that starts from this finding} */
    public abstract Builder toBuilder();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
