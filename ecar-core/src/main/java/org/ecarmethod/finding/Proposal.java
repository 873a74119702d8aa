package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.text.WebAddress;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A proposal of a circle: one request, under one theme (phase 3). It ends with the answers to it, or before by a {@link ProposalEnd}.
 * Instances are immutable.
 */
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

    /**
     * {@return when it came in, where somebody keeps that, such as the registrar; absent for what a circle made in its own meetings,
     * which is dated by its approval}
     */
    public abstract Optional<Stated<PartialDate>> receivedOn();

    /** {@return its title, where it has one beside its words} */
    @Value.Redacted
    public abstract Optional<LocalizedText> title();

    /** {@return where it is found in the sources of the process} */
    public abstract Set<Citation> sources();

    /** {@return pages on the web that are about it} */
    public abstract Set<WebAddress> links();

    /** {@return how it ended, if it did so other than by the answers of the bodies asked} */
    public abstract Optional<ProposalEnd> end();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        receivedOn()
                .flatMap(Stated::toOptional)
                .filter(received -> end().flatMap(end -> end.on().toOptional())
                        .filter(ended -> ended.isBefore(received) == Truth.YES)
                        .isPresent())
                .ifPresent(received -> violations.accept(
                        Issue.at(ValueIssues.DATE_ORDER, PropertyPath.of("end").field("on"))
                                .withDate("earliest", received)
                                .build()));
        violations.throwIfAny();
    }

    /**
     * Returns the end in force on a day.
     *
     * @param day the day
     * @return the end, if it can be told to have come by then; one whose date is unknown counts from the beginning
     */
    public Optional<ProposalEnd> endAsOf(LocalDate day) {
        requireNonNull(day, "day");
        return end().filter(end ->
                end.on().toOptional().map(on -> !on.latest().isAfter(day)).orElse(true));
    }

    /**
     * Ends the proposal.
     *
     * @param end how
     * @return the ended proposal
     * @throws InvalidValueException with {@link FindingIssues#ALREADY_ENDED} if it has an end, or {@link ValueIssues#DATE_ORDER} if
     *     it came in later
     */
    public Proposal endWith(ProposalEnd end) {
        requireNonNull(end, "end");
        if (end().isPresent()) {
            throw new InvalidValueException(List.of(Issue.at(FindingIssues.ALREADY_ENDED, PropertyPath.of("end"))
                    .build()));
        }
        return toBuilder().end(end).build();
    }

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
