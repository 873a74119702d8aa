package org.ecarmethod.process;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A withdrawal of consent: by whom, of which parts, and which experiences it concerns. An experience does not say who
 * told it, on purpose; so the withdrawal names it.
 *
 * <p>No reason is asked for. It names at least a participant, an experience or a quote. Instances are immutable; this is
 * what a command is given and is stored nowhere.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Withdrawal permits ImmutableWithdrawal {

    Withdrawal() {}

    /** {@return the pseudonym of the participant; absent if participants were never recorded or are disposed of} */
    public abstract Optional<ParticipantId> participant();

    /** {@return the parts of the consent that are withdrawn; empty means all of them} */
    public abstract Set<ConsentScope> scopes();

    /** {@return the experiences of the participant that are to be removed} */
    public abstract Set<ExperienceId> experiences();

    /** {@return quotes to be removed, in addition to those with the pseudonym, which need not be listed} */
    public abstract Set<QuoteId> quotes();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (participant().isEmpty() && (!scopes().isEmpty() || experiences().isEmpty() && quotes().isEmpty())) {
            violations.add(ValueIssues.EMPTY, "participant");
        }
        violations.throwIfAny();
    }

    /** {@return whether words may no longer be quoted: all is taken back, or quoting, or writing down at all} */
    boolean takesQuotes() {
        return scopes().isEmpty()
                || scopes().contains(ConsentScope.QUOTE)
                || scopes().contains(ConsentScope.RECORD_EXPERIENCE);
    }

    /**
     * Creates a builder that withdraws all consent of a participant.
     *
     * @param participant who
     * @return a withdrawal of everything, no experience named yet
     */
    public static Builder by(ParticipantId participant) {
        return builder().participant(participant);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Withdrawal}. */
    public static final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
