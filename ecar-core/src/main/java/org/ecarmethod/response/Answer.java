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
 * One dated statement of a body on what it was asked (yttrande, svar). It is never changed; a later statement follows it
 * in its {@link Response}.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Answer permits ImmutableAnswer {

    Answer() {}

    /** {@return when it was given} */
    public abstract Stated<PartialDate> on();

    /** {@return axis a: how the matter formally ended} */
    public abstract Stated<FormalOutcome> formalOutcome();

    /** {@return axis b: the substance, with the evidence it owes} */
    public abstract ResponseState state();

    /** {@return the city's own word for that state, a code of its profile, if it has one} */
    public abstract Optional<Code> ownState();

    /** {@return axis c: at which level it was given} */
    public abstract AuthorityLevel level();

    /** {@return which body decided, if a body did; who answered stands in the response (R5.2)} */
    public abstract Stated<BodyId> decidedBy();

    /** {@return axis d: whether it meets the proposal, by the body's own account} */
    public abstract Stated<MeetsProposal> meetsProposal();

    /** {@return axis e: how far it is carried out} */
    public abstract Stated<Execution> execution();

    /** {@return the answer in plain words} */
    public abstract LocalizedText text();

    /** {@return where it was found, if it was taken from a source} */
    public abstract Optional<Citation> source();

    /** {@return doubts about the source or its reading, kept as such} */
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
