package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
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
    public abstract Stated<PartialDate> sentOn();

    /** {@return the date by which an answer was expected, as first set} */
    public abstract Stated<PartialDate> replyBy();

    /** {@return the extensions of the reply date, oldest first} */
    public abstract List<Extension> extensions();

    /** {@return the case number under which it is registered} */
    public abstract Stated<CaseNumber> caseNumber();

    /** {@return the referral that had to be answered before this one was sent, if any (a chain)} */
    public abstract Optional<ReferralId> after();

    /** {@return the reason for the chain (R4.2)} */
    public abstract Optional<LocalizedText> chainReason();

    /**
     * {@return the earlier referral that this one sends again, if any; from then on the earlier one owes nothing by itself,
     * and an answer to either is an answer to the question}
     */
    public abstract Optional<ReferralId> again();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (proposals().size() < MIN_PROPOSALS) {
            violations.add(ValueIssues.EMPTY, "proposals");
        }
        Optional<PartialDate> sent = sentOn().toOptional();
        notBefore(sent, replyBy(), PropertyPath.of("replyBy"), violations);
        Optional<PartialDate> given = sent;
        Optional<PartialDate> due = replyBy().toOptional();
        for (int i = 0; i < extensions().size(); i++) {
            Extension extension = extensions().get(i);
            PropertyPath at = PropertyPath.of("extensions").index(i);
            notBefore(given, extension.on(), at.field("on"), violations);
            // Nobody is given more time until a day that has passed, or less time than there was.
            notBefore(later(due, extension.on()), extension.replyBy(), at.field("replyBy"), violations);
            given = later(given, extension.on());
            due = later(due, extension.replyBy());
        }
        violations.throwIfAny();
    }

    private static void notBefore(
            Optional<PartialDate> earliest, Stated<PartialDate> date, PropertyPath at, Violations violations) {
        if (earliest.isPresent()
                && date.toOptional()
                        .filter(day -> day.isBefore(earliest.get()) == Truth.YES)
                        .isPresent()) {
            violations.accept(Issue.at(ValueIssues.DATE_ORDER, at)
                    .withDate("earliest", earliest.get())
                    .build());
        }
    }

    /** The latest day that is certain, so that an imprecise date in between hides nothing. */
    private static Optional<PartialDate> later(Optional<PartialDate> latest, Stated<PartialDate> date) {
        return date.toOptional()
                .filter(day ->
                        latest.isEmpty() || day.earliest().isAfter(latest.get().earliest()))
                .or(() -> latest);
    }

    /**
     * Returns the extension in force on a day.
     *
     * @param day the day
     * @return the last one that can be told to have been given by then; empty if there was none
     */
    public Optional<Extension> extension(LocalDate day) {
        requireNonNull(day, "day");
        for (int i = extensions().size() - 1; i >= 0; i--) {
            if (extensions().get(i).isGivenBy(day)) {
                return Optional.of(extensions().get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the reply date in force on a day. An extension given later changes nothing for that day: what was late then
     * remains late then.
     *
     * @param day the day
     * @return the date of the last extension given by then, or else the one first set
     */
    public Stated<PartialDate> replyBy(LocalDate day) {
        return extension(day).map(Extension::replyBy).orElse(replyBy());
    }

    /**
     * Adds an extension that follows all others.
     *
     * @param extension the extension
     * @return the referral with it
     */
    public Referral extend(Extension extension) {
        requireNonNull(extension, "extension");
        return toBuilder().addExtension(extension).build();
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
