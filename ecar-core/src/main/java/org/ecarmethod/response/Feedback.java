package org.ecarmethod.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * Feedback to a circle on answers, and on proposals that ended without one: what was decided, why, and what comes next
 * (återkoppling, R7.1). Outwards, to those who took part; not to be confused with reporting upwards.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Feedback permits ImmutableFeedback {

    Feedback() {}

    /** {@return its id in the process} */
    public abstract FeedbackId id();

    /** {@return the circle that received it} */
    public abstract CircleId circle();

    /** {@return the responses it covers; at least one of these or of the proposals} */
    public abstract Set<ResponseId> responses();

    /** {@return the proposals that ended without such a response, and of whose end it tells: turned down, or lapsed} */
    public abstract Set<ProposalId> proposals();

    /** {@return the date on which it was sent} */
    public abstract PartialDate sentOn();

    /** {@return the date on which it was discussed with the circle, if it was} */
    public abstract Optional<PartialDate> discussedOn();

    /** {@return the message, in plain words} */
    public abstract LocalizedText message();

    /** {@return the circle's judgements on the answers} */
    public abstract List<CircleWord> words();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (responses().isEmpty() && proposals().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "responses");
        }
        discussedOn()
                .filter(day -> day.isBefore(sentOn()) == Truth.YES)
                .ifPresent(day -> violations.accept(Issue.at(ValueIssues.DATE_ORDER, PropertyPath.of("discussedOn"))
                        .withDate("earliest", sentOn())
                        .build()));
        violations.throwIfAny();
    }

    /** {@return a builder that starts from this feedback} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Feedback}. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
