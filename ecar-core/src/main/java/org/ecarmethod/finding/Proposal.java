package org.ecarmethod.finding;

import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/** A proposal of a circle: one request, under one theme (phase 3). Instances are immutable. */
@Value.Immutable
@EcarStyle
public abstract sealed class Proposal permits ImmutableProposal {

    Proposal() {}

    /** {@return its id in the process} */
    public abstract ProposalId id();

    /** {@return the theme of the profile} */
    public abstract Code theme();

    /** {@return the proposal in words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return the findings that support it} */
    public abstract Set<FindingId> findings();

    /** {@return the circle's approval (R3.1); not applicable while it is a draft} */
    public abstract Stated<Approval> approval();

    /** {@return a builder that starts from this proposal} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
