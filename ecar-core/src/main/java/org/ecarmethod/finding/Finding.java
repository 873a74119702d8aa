package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/** A finding of a circle: one pattern in the experiences, under one theme (phase 3). Instances are immutable. */
@Value.Immutable
@EcarStyle
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /** {@return its id in the process} */
    public abstract FindingId id();

    /** {@return the theme of the profile} */
    public abstract Code theme();

    /** {@return the finding in words} */
    @Value.Redacted
    public abstract LocalizedText text();

    /** {@return the experiences that support it (R2.2)} */
    public abstract Set<ExperienceId> experiences();

    /** {@return the quotes kept with it (P10)} */
    public abstract List<Quote> quotes();

    /** {@return the circle's approval (R3.1); not applicable while it is a draft} */
    public abstract Stated<Approval> approval();

    /**
     * {@return later approvals by the circle, oldest first, of its present words, after part of its support was
     * withdrawn (P12)}
     */
    public abstract List<Approval> approvedAnew();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        Optional<PartialDate> before = approval().toOptional().map(Approval::on);
        for (int i = 0; i < approvedAnew().size(); i++) {
            PartialDate on = approvedAnew().get(i).on();
            PropertyPath place = PropertyPath.of("approvedAnew").index(i).field("on");
            before.filter(earlier -> on.isBefore(earlier) == Truth.YES)
                    .ifPresent(earlier -> violations.accept(Issue.at(ValueIssues.DATE_ORDER, place)
                            .withDate("earliest", earlier)
                            .build()));
            before = Optional.of(on);
        }
        violations.throwIfAny();
    }

    /**
     * Replaces the text with words that the circle approves now.
     *
     * @param text the words, new or as they were
     * @param approval the approval of these words
     * @return the finding, approved anew
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if it lies before an earlier
     *     approval
     */
    public Finding revise(LocalizedText text, Approval approval) {
        requireNonNull(approval, "approval");
        return toBuilder().text(text).addApprovedAnew(approval).build();
    }

    /** {@return a builder that starts from this finding} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
