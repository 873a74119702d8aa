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
 * That somebody takes consent back: who, what of it, and which experiences are theirs. An experience does not say who told
 * it, on purpose; so whoever takes it back names it.
 *
 * <p>No reason is asked for. It names at least a participant, an experience or a quote. Instances are immutable; this is
 * what a command is given and is stored nowhere.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Withdrawal permits ImmutableWithdrawal {

    Withdrawal() {}

    /** {@return who, by pseudonym; absent where participants were never recorded or are disposed of} */
    public abstract Optional<ParticipantId> participant();

    /** {@return what of the consent is taken back; none means all of it} */
    public abstract Set<ConsentScope> scopes();

    /** {@return the experiences that are theirs and are to go} */
    public abstract Set<ExperienceId> experiences();

    /** {@return quotes that are to go, beside those that carry the pseudonym and go by themselves} */
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
     * Takes all consent back.
     *
     * @param participant who
     * @return a withdrawal of everything, no experience named yet
     */
    public static Builder by(ParticipantId participant) {
        return builder().participant(participant);
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Withdrawal}. */
    public static final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
