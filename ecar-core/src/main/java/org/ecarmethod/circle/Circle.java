package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.IllegalTransitionException;
import org.ecarmethod.history.Transition;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A research circle (forskarcirkel, forskningscirkel): a small group that examines a shared problem over several
 * meetings.
 *
 * <p>Its state is the last one in its history. A circle that has left {@link CircleState#PLANNED} for anything but the bin,
 * or has met, or has taken anybody in, has a {@link StartAuthority}; one without cannot be built. Instances are
 * immutable; commands return a new circle.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Circle permits ImmutableCircle {

    Circle() {}

    /** {@return its id in the process} */
    public abstract CircleId id();

    /** {@return its name, which is not that of a person} */
    public abstract LocalizedText name();

    /** {@return the grounds on which it was started; absent while it is only planned} */
    public abstract Optional<StartAuthority> authority();

    /** {@return its changes of state, oldest first} */
    public abstract List<Transition<CircleState>> history();

    /** {@return what the invitation told participants about writing texts of their own (R1.3)} */
    public abstract Stated<WritingExpectation> writingExpectation();

    /** {@return the voices missing from the circle, as far as those who formed it can tell (R1.5)} */
    public abstract Stated<LocalizedText> missingVoices();

    /** {@return the participants, by pseudonym} */
    public abstract List<Participant> participants();

    /** {@return its meetings, oldest first} */
    public abstract List<Meeting> meetings();

    /** {@return the current state} */
    public CircleState state() {
        return history().isEmpty()
                ? CircleState.PLANNED
                : history().get(history().size() - 1).to();
    }

    /**
     * {@return whether anybody was ever invited: it has left planning, has met, or has a participant who contributes
     * experience; leaders and researchers may be named before}
     */
    public boolean isStarted() {
        if (startedOn().isPresent() || !meetings().isEmpty()) {
            return true;
        }
        for (Participant participant : participants()) {
            if (participant.role().givesExperience()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the date of the first invitation, which is the day it left planning; empty while it is not started} */
    public Optional<Stated<PartialDate>> startedOn() {
        for (Transition<CircleState> step : history()) {
            if (step.to() != CircleState.STOPPED) {
                return Optional.of(step.on());
            }
        }
        return Optional.empty();
    }

    @Value.Check
    void check() {
        Violations violations = new Violations();
        if (isStarted() && authority().isEmpty()) {
            violations.add(CircleIssues.STARTED_WITHOUT_AUTHORITY, "authority");
        }
        violations.throwIfAny();
    }

    /**
     * Starts inviting participants.
     *
     * @param grounds on what grounds
     * @param entry who and when
     * @return the circle, recruiting
     * @throws IllegalTransitionException if it is not planned
     */
    public Circle recruit(StartAuthority grounds, Entry entry) {
        requireNonNull(grounds, "grounds");
        requireNonNull(entry, "entry");
        IllegalTransitionException.refuseUnlessAllowed(state(), CircleState.RECRUITING);
        return toBuilder()
                .authority(grounds)
                .addHistory(Transition.of(state(), CircleState.RECRUITING, entry))
                .build();
    }

    /**
     * Moves the circle to another state of its life cycle, other than into recruiting.
     *
     * @param next the state
     * @param entry who and when
     * @return the circle in that state
     * @throws IllegalTransitionException if the table does not allow it
     */
    public Circle become(CircleState next, Entry entry) {
        requireNonNull(next, "next");
        requireNonNull(entry, "entry");
        IllegalTransitionException.refuseUnlessAllowed(state(), next);
        return toBuilder().addHistory(Transition.of(state(), next, entry)).build();
    }

    /**
     * Stops the circle.
     *
     * @param reason why
     * @param entry who and when
     * @return the circle, stopped
     * @throws IllegalTransitionException if it has ended already
     */
    public Circle stop(LocalizedText reason, Entry entry) {
        requireNonNull(reason, "reason");
        requireNonNull(entry, "entry");
        IllegalTransitionException.refuseUnlessAllowed(state(), CircleState.STOPPED);
        return toBuilder()
                .addHistory(Transition.of(state(), CircleState.STOPPED, entry).because(reason))
                .build();
    }

    /** {@return a builder that starts from this circle} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Circle}. */
    public static final class Builder extends ImmutableCircle.Builder {
        Builder() {}
    }
}
