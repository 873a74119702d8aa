package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Citation;
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

/**
 * A dated answer of a body to a question (yttrande, svar). What it says is never changed: a later statement
 * follows it in its {@link Response}, and if it does not hold, it is marked as {@link TakenBack}.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Answer permits ImmutableAnswer {

    Answer() {}

    /** {@return the date on which it was given} */
    public abstract Stated<PartialDate> on();

    /** {@return axis a: the formal outcome of the matter} */
    public abstract Stated<FormalOutcome> formalOutcome();

    /** {@return axis b: the substance, with the evidence that it requires} */
    public abstract ResponseState state();

    /** {@return the city's own term for that state, a code of its profile, if it has one} */
    public abstract Optional<Code> ownState();

    /** {@return axis c: the level at which it was given} */
    public abstract AuthorityLevel level();

    /** {@return the body that decided, if any; the response names who answered (R5.2)} */
    public abstract Stated<BodyId> decidedBy();

    /** {@return the office that decided in the name of a committee, if it was decided on delegation (R5.11)} */
    public abstract Optional<Delegation> delegation();

    /** {@return axis d: whether it meets the proposal, by the body's own account} */
    public abstract Stated<MeetsProposal> meetsProposal();

    /** {@return axis e: how far it has been carried out} */
    public abstract Stated<Execution> execution();

    /** {@return the answer in plain words} */
    public abstract LocalizedText text();

    /** {@return the source in which it was found, if any} */
    public abstract Optional<Citation> source();

    /** {@return doubts about the source or its reading, recorded as such} */
    public abstract List<LocalizedText> remarks();

    /** {@return that it no longer holds, if it was taken back or annulled} */
    public abstract Optional<TakenBack> takenBack();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        takenBack()
                .map(TakenBack::on)
                .ifPresent(back -> on().toOptional()
                        .filter(given -> back.isBefore(given) == Truth.YES)
                        .ifPresent(given -> violations.accept(Issue.at(
                                        ValueIssues.DATE_ORDER,
                                        PropertyPath.of("takenBack").field("on"))
                                .withDate("earliest", given)
                                .build())));
        violations.throwIfAny();
    }

    /**
     * Tells whether it says anything on what was asked.
     *
     * @return false if all that is known is that the matter was handled, and before it is final
     */
    public boolean saysAnything() {
        return isFinal() && state().meaning() != MeaningClass.UNRECORDED;
    }

    /** {@return whether the body is done with the matter: not if it was tabled or sent back; what was asked is open as before} */
    public boolean isFinal() {
        return formalOutcome().toOptional().map(FormalOutcome::isFinal).orElse(true);
    }

    /**
     * Tells whether it was in force on a day.
     *
     * @param day the day
     * @return whether it can be told to have been given by then, and not to have been taken back by then; an answer whose date is
     *     unknown counts from the beginning
     */
    public boolean isInForce(LocalDate day) {
        requireNonNull(day, "day");
        boolean given =
                on().toOptional().map(date -> !date.latest().isAfter(day)).orElse(true);
        return given && !isTakenBack(day);
    }

    /**
     * Tells whether it had been taken back by a day.
     *
     * @param day the day
     * @return whether it may have been taken back by then: what nobody can be sure of does not count as an answer
     */
    public boolean isTakenBack(LocalDate day) {
        requireNonNull(day, "day");
        return takenBack().filter(back -> !back.on().earliest().isAfter(day)).isPresent();
    }

    /** {@return a builder that starts from this answer} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
