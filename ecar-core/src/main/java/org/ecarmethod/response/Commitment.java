package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
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
 * A commitment that a body made in an answer, followed up separately so that it is not lost in ordinary work (åtagande,
 * R6.2). Its history only grows. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Commitment permits ImmutableCommitment {

    private static final Set<Execution> ENDED = EnumSet.of(Execution.DONE, Execution.DROPPED, Execution.HANDED_OVER);

    Commitment() {}

    /** {@return its id in the process} */
    public abstract CommitmentId id();

    /** {@return the response it was made in} */
    public abstract ResponseId response();

    /** {@return what is to be done} */
    public abstract LocalizedText action();

    /** {@return the body that is responsible for it, as first named} */
    public abstract Stated<BodyId> owner();

    /** {@return the date by which it was to be done, as first promised} */
    public abstract Stated<PartialDate> due();

    /** {@return its progress, oldest statement first} */
    public abstract List<CommitmentStep> steps();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        // Against the latest day that is certain, so that an imprecise date in between hides nothing.
        Optional<PartialDate> latest = Optional.empty();
        for (int i = 0; i < steps().size(); i++) {
            PartialDate on = steps().get(i).on();
            if (latest.isPresent() && on.isBefore(latest.get()) == Truth.YES) {
                violations.accept(Issue.at(
                                ValueIssues.DATE_ORDER,
                                PropertyPath.of("steps").index(i).field("on"))
                        .withDate("earliest", latest.get())
                        .build());
            } else if (latest.isEmpty() || on.earliest().isAfter(latest.get().earliest())) {
                latest = Optional.of(on);
            }
        }
        violations.throwIfAny();
    }

    /**
     * Returns the last statement that was certainly made by a day.
     *
     * @param day the day
     * @return the statement, or empty if there was none
     */
    public Optional<CommitmentStep> asOf(LocalDate day) {
        requireNonNull(day, "day");
        return steps().stream().filter(step -> !step.on().latest().isAfter(day)).reduce((earlier, later) -> later);
    }

    /**
     * Returns how far it was carried out on a day.
     *
     * @param day the day
     * @return how far; not started if nothing was stated by then
     */
    public Execution execution(LocalDate day) {
        requireNonNull(day, "day");
        return asOf(day).map(CommitmentStep::execution).orElse(Execution.NOT_STARTED);
    }

    /**
     * Tells whether it was still open on a day.
     *
     * @param day the day
     * @return true unless it was stated by then to be done, dropped or handed over
     */
    public boolean isOpen(LocalDate day) {
        requireNonNull(day, "day");
        return !ENDED.contains(execution(day));
    }

    /**
     * Returns the due date in force on a day.
     *
     * @param day the day
     * @return the date of the last postponement stated by then, or else the one first promised
     */
    public Stated<PartialDate> due(LocalDate day) {
        requireNonNull(day, "day");
        return steps().stream()
                .filter(step -> !step.on().latest().isAfter(day))
                .flatMap(step -> step.newDue().stream())
                .reduce((earlier, later) -> later)
                .<Stated<PartialDate>>map(Stated::known)
                .orElse(due());
    }

    /**
     * Returns the body responsible for it on a day.
     *
     * @param day the day
     * @return the last one that was stated by then to take it on, or else the one first named
     */
    public Stated<BodyId> owner(LocalDate day) {
        requireNonNull(day, "day");
        return steps().stream()
                .filter(step -> !step.on().latest().isAfter(day))
                .flatMap(step -> step.newOwner().stream())
                .reduce((earlier, later) -> later)
                .<Stated<BodyId>>map(Stated::known)
                .orElse(owner());
    }

    /**
     * Tells whether it was overdue on a day.
     *
     * @param day the day
     * @return yes if it was open and the whole of its date had passed; unknown if it was open and its date is not known or
     *     too imprecise
     */
    public Truth isOverdue(LocalDate day) {
        requireNonNull(day, "day");
        if (!isOpen(day)) {
            return Truth.NO;
        }
        return due(day).toOptional().map(due -> due.isBefore(day)).orElse(Truth.UNKNOWN);
    }

    /**
     * Counts how often it had been postponed by a day.
     *
     * @param day the day
     * @return how many statements by then moved the date
     */
    public int postponements(LocalDate day) {
        requireNonNull(day, "day");
        return (int) steps().stream()
                .filter(step -> !step.on().latest().isAfter(day))
                .filter(step -> step.newDue().isPresent())
                .count();
    }

    /** {@return a builder that starts from this commitment} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
