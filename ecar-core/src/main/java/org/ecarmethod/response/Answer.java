package org.ecarmethod.response;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.immutables.value.Value;

/**
 * A dated answer of a body to a question (yttrande, svar). It is never changed; a later statement follows it
 * in its {@link Response}.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Answer permits ImmutableAnswer {

    Answer() {}

    /** {@return the date on which it was given} */
    public abstract Stated<PartialDate> on();

    /** {@return axis a: the formal outcome of the matter} */
    public abstract Stated<FormalOutcome> formalOutcome();

    /** {@return axis b: the substance, with the evidence that it requires} */
    public abstract ResponseState state();

    /** {@return the city's own term for that state, a code of its profile, if it has one} */
    public abstract Optional<Code> ownState();

    /** {@return axis c: the level at which it was given} */
    public abstract AuthorityLevel level();

    /** {@return the body that decided, if any; the response names who answered (R5.2)} */
    public abstract Stated<BodyId> decidedBy();

    /** {@return axis d: whether it meets the proposal, by the body's own account} */
    public abstract Stated<MeetsProposal> meetsProposal();

    /** {@return axis e: how far it has been carried out} */
    public abstract Stated<Execution> execution();

    /** {@return the answer in plain words} */
    public abstract LocalizedText text();

    /** {@return the source in which it was found, if any} */
    public abstract Optional<Citation> source();

    /** {@return doubts about the source or its reading, recorded as such} */
    public abstract List<LocalizedText> remarks();

    /** {@return a builder that starts from this answer} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
