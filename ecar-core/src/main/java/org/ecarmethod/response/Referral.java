package org.ecarmethod.response;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * Proposals put before one body with a question and a date to reply by (remiss, phase 4).
 *
 * <p>Sent to all bodies at once unless a reason is given for a chain (R4.2). Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Referral permits ImmutableReferral {

    /** How many proposals a referral puts forward at least. */
    public static final int MIN_PROPOSALS = 1;

    Referral() {}

    /** {@return its id in the process} */
    public abstract ReferralId id();

    /** {@return the body that is asked} */
    public abstract BodyId to();

    /** {@return what it is asked about, at least one proposal} */
    public abstract Set<ProposalId> proposals();

    /** {@return what exactly it is asked} */
    public abstract LocalizedText question();

    /** {@return when it was sent} */
    public abstract PartialDate sentOn();

    /** {@return by when an answer is expected} */
    public abstract PartialDate replyBy();

    /** {@return the matter it is registered in} */
    public abstract Stated<CaseNumber> caseNumber();

    /** {@return the referral whose answer was awaited before this one was sent, if there was one (a chain)} */
    public abstract Optional<ReferralId> after();

    /** {@return why a chain was chosen (R4.2)} */
    public abstract Optional<LocalizedText> chainReason();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (proposals().size() < MIN_PROPOSALS) {
            violations.add(ValueIssues.EMPTY, "proposals");
        }
        if (replyBy().isBefore(sentOn()) == Truth.YES) {
            violations.accept(Issue.at(ValueIssues.DATE_ORDER, PropertyPath.of("replyBy"))
                    .withDate("earliest", sentOn())
                    .build());
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this referral} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
