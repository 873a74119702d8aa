package org.ecarmethod.record;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A publication: something that left the project, such as a report, a web page or a talk. It is kept so that whoever
 * takes consent back can be told what can no longer be called back, and where it went (P12). What a body is asked is a
 * {@link org.ecarmethod.response.Referral} and is recorded there.
 *
 * <p>It names what it contained, without the content. What was sent to a receiving body names the body or the recipient.
 * Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Publication permits ImmutablePublication {

    Publication() {}

    /** {@return its id in the process} */
    public abstract PublicationId id();

    /** {@return the date on which it left the project} */
    public abstract PartialDate on();

    /** {@return its title, such as that of a report to a committee} */
    public abstract LocalizedText title();

    /** {@return the audience for which it was made} */
    public abstract Audience audience();

    /** {@return the bodies it went to} */
    public abstract Set<BodyId> bodies();

    /** {@return other recipients} */
    public abstract Optional<LocalizedText> others();

    /** {@return the experiences that it contained} */
    public abstract Set<ExperienceId> experiences();

    /** {@return the findings that it contained} */
    public abstract Set<FindingId> findings();

    /** {@return the proposals that it contained} */
    public abstract Set<ProposalId> proposals();

    /** {@return the quotes that it contained} */
    public abstract Set<QuoteId> quotes();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (audience() == Audience.RECEIVING_BODY && bodies().isEmpty() && others().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "bodies");
        }
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this publication} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publication}. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
