package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The response of one respondent on one theme, or to one referral: a history of answers that only grows.
 *
 * <p>Instances are immutable; {@link #answerAgain} returns a longer response.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Response permits ImmutableResponse {

    /** The minimum number of answers in a response. */
    public static final int MIN_ANSWERS = 1;

    Response() {}

    /** {@return its id in the process} */
    public abstract ResponseId id();

    /** {@return the theme of the profile} */
    public abstract Code theme();

    /** {@return the referral it answers} */
    public abstract Stated<ReferralId> referral();

    /**
     * Gives the proposals of the referral that the response answers.
     *
     * @return the proposals; empty if the source does not say which. Then the response answers the proposal of its theme if the
     *     referral has only one such; of several, none counts as answered
     */
    public abstract Set<ProposalId> proposals();

    /** {@return who answered} */
    public abstract Respondent respondent();

    /**
     * {@return the bodies that are to take part in carrying out the answer but do not answer, such as a bureau that
     * helps with a survey}
     */
    public abstract Set<BodyId> partners();

    /** {@return the answers, oldest first; at least one} */
    public abstract List<Answer> answers();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (answers().size() < MIN_ANSWERS) {
            violations.add(ValueIssues.EMPTY, "answers");
        }
        violations.throwIfAny();
    }

    /** {@return the current answer, which is the last one} */
    public Answer current() {
        return answers().get(answers().size() - 1);
    }

    /**
     * Returns the answer in force on a day.
     *
     * @param day the day
     * @return the last answer that can be told to have been given by then; an answer whose date is unknown counts from the
     *     beginning; empty if there was none
     */
    public Optional<Answer> asOf(LocalDate day) {
        requireNonNull(day, "day");
        return answers().stream()
                .filter(answer -> answer.on()
                        .toOptional()
                        .map(PartialDate::latest)
                        .map(given -> !given.isAfter(day))
                        .orElse(true))
                .reduce((earlier, later) -> later);
    }

    /**
     * Adds an answer that follows all others.
     *
     * @param answer the answer
     * @return the longer response
     */
    public Response answerAgain(Answer answer) {
        requireNonNull(answer, "answer");
        return toBuilder().addAnswer(answer).build();
    }

    /** {@return whether the current answer is forward-looking and so requires an owner and a date} */
    public boolean isForwardLooking() {
        return current().state().meaning() == MeaningClass.FORWARD;
    }

    /** {@return whether a body is named as responsible for the answer: by the state, or else as the respondent} */
    public boolean namesOwner() {
        return current()
                .state()
                .owner()
                .map(Stated::isKnown)
                .orElseGet(() -> !respondent().namedBodies().isEmpty());
    }

    /** {@return whether the current answer names any date} */
    public boolean namesDate() {
        return !current().state().knownDates().isEmpty();
    }

    /** {@return a builder that starts from this response} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Response}. */
    public static final class Builder extends ImmutableResponse.Builder {
        Builder() {}
    }
}
