package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * The response of one respondent on one theme, or to one referral: a history of answers that only grows.
 * An answer that does not hold stays in it, marked as taken back.
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

    /** {@return the answer in force, which is the last one that was not taken back; empty if all were} */
    public Optional<Answer> current() {
        return last(answer -> answer.takenBack().isEmpty());
    }

    /**
     * Returns the answer in force on a day.
     *
     * @param day the day
     * @return the last answer that can be told to have been given by then and was not taken back by then; an answer whose date is
     *     unknown counts from the beginning; empty if there was none
     */
    public Optional<Answer> asOf(LocalDate day) {
        requireNonNull(day, "day");
        return last(answer -> answer.isInForce(day));
    }

    private Optional<Answer> last(Predicate<Answer> wanted) {
        for (int i = answers().size() - 1; i >= 0; i--) {
            if (wanted.test(answers().get(i))) {
                return Optional.of(answers().get(i));
            }
        }
        return Optional.empty();
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

    /**
     * Marks the answer in force as taken back or annulled. The one before it that was not taken back is in force again, or else there
     * is none and what was asked is open.
     *
     * @param takenBack when, on what ground and why
     * @return the response, that answer taken back
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#EMPTY} if no answer is in force, or with
     *     {@link ValueIssues#DATE_ORDER} if the day lies before that of the answer
     */
    public Response takeBack(TakenBack takenBack) {
        requireNonNull(takenBack, "takenBack");
        List<Answer> next = new ArrayList<>(answers());
        int last = current().map(next::lastIndexOf).orElseThrow(Response::nothingInForce);
        next.set(last, next.get(last).toBuilder().takenBack(takenBack).build());
        return toBuilder().answers(next).build();
    }

    private static InvalidValueException nothingInForce() {
        return new InvalidValueException(
                List.of(Issue.at(ValueIssues.EMPTY, PropertyPath.of("answers")).build()));
    }

    /** {@return whether the answer in force is forward-looking and so requires an owner and a date} */
    public boolean isForwardLooking() {
        return current()
                .filter(answer -> answer.state().meaning() == MeaningClass.FORWARD)
                .isPresent();
    }

    /** {@return whether a body is named as responsible for the answer in force: by the state, or else as the respondent} */
    public boolean namesOwner() {
        return current()
                .filter(answer -> answer.state()
                        .owner()
                        .map(Stated::isKnown)
                        .orElseGet(() -> !respondent().namedBodies().isEmpty()))
                .isPresent();
    }

    /** {@return whether the answer in force names any date} */
    public boolean namesDate() {
        return current()
                .filter(answer -> !answer.state().knownDates().isEmpty())
                .isPresent();
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
