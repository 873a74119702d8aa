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
 * A referral of proposals to one body, with a question and a reply date (remiss, phase 4).
 *
 * <p>Sent to all bodies at once unless a reason is given for a chain (R4.2). Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Referral permits ImmutableReferral {

    /** The minimum number of proposals in a referral. */
    public static final int MIN_PROPOSALS = 1;

    Referral() {}

    /** {@return its id in the process} */
    public abstract ReferralId id();

    /** {@return the body that is asked} */
    public abstract BodyId to();

    /** {@return the proposals it concerns, at least one} */
    public abstract Set<ProposalId> proposals();

    /** {@return the exact question} */
    public abstract LocalizedText question();

    /** {@return the date on which it was sent} */
    public abstract PartialDate sentOn();

    /** {@return the date by which an answer is expected} */
    public abstract PartialDate replyBy();

    /** {@return the case number under which it is registered} */
    public abstract Stated<CaseNumber> caseNumber();

    /** {@return the referral that had to be answered before this one was sent, if any (a chain)} */
    public abstract Optional<ReferralId> after();

    /** {@return the reason for the chain (R4.2)} */
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
