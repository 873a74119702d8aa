package org.ecarmethod.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * A change of state in a history.
 *
 * @param <S> the enum of states
 * @param from state before
 * @param to state after
 * @param on when, if that is known
 * @param by the office that made the change, if known
 * @param reason why, where a reason is owed or was given
 */
public record Transition<S extends Enum<S> & Lifecycle<S>>(
        S from, S to, Stated<PartialDate> on, Stated<LocalizedText> by, Optional<LocalizedText> reason) {

    public Transition {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(on, "on");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
    }

    /**
     * Creates a transition with the date and office of an entry.
     *
     * @param <S> the enum of states
     * @param from state before
     * @param to state after
     * @param entry who and when
     * @return the transition, without a reason
     */
    public static <S extends Enum<S> & Lifecycle<S>> Transition<S> of(S from, S to, Entry entry) {
        requireNonNull(entry, "entry");
        return new Transition<>(
                from, to, Stated.known(PartialDate.of(entry.on())), Stated.known(entry.by()), Optional.empty());
    }

    /**
     * Returns this transition with a reason.
     *
     * @param why the reason
     * @return the transition with it
     */
    public Transition<S> because(LocalizedText why) {
        requireNonNull(why, "why");
        return new Transition<>(from, to, on, by, Optional.of(why));
    }

    /**
     * Replays a history from the beginning and reports where it is impossible.
     *
     * <p>Dates are compared with the latest day that the steps before have certainly reached, so that a vague date
     * between two exact ones hides nothing. After a step that is reported as not in order, comparison starts again from
     * its date: one slip is one issue.
     *
     * @param <S> the enum of states
     * @param first state in which everything begins
     * @param history the transitions, oldest first
     * @param at path of the history
     * @param exempt transitions that are accepted although the table does not have them
     * @param out receives {@link HistoryIssues#NOT_ALLOWED}, {@link HistoryIssues#GAP},
     *     {@link HistoryIssues#NOT_IN_ORDER} and {@link HistoryIssues#RESUMED_ELSEWHERE}
     */
    public static <S extends Enum<S> & Lifecycle<S>> void replay(
            S first,
            List<Transition<S>> history,
            PropertyPath at,
            BiPredicate<Integer, Transition<S>> exempt,
            Consumer<Issue> out) {
        requireNonNull(first, "first");
        requireNonNull(history, "history");
        requireNonNull(at, "at");
        requireNonNull(exempt, "exempt");
        requireNonNull(out, "out");
        S state = first;
        S resumesIn = first;
        Optional<PartialDate> reached = Optional.empty();
        for (int i = 0; i < history.size(); i++) {
            Transition<S> step = history.get(i);
            PropertyPath place = at.index(i);
            if (step.from() != state) {
                out.accept(Issue.at(HistoryIssues.GAP, place.field("from"))
                        .with("expected", state.wireName())
                        .with("found", step.from().wireName())
                        .build());
            }
            if (!step.from().canBecome(step.to())) {
                if (!exempt.test(i, step)) {
                    out.accept(notAllowed(step, place));
                }
            } else if (step.from().isPause()
                    && step.to() != resumesIn
                    && !step.to().isFinal()) {
                out.accept(Issue.at(HistoryIssues.RESUMED_ELSEWHERE, place.field("to"))
                        .with("expected", resumesIn.wireName())
                        .with("found", step.to().wireName())
                        .build());
            }
            Optional<PartialDate> on = step.on().toOptional();
            if (on.isPresent() && reached.isPresent() && on.get().isBefore(reached.get()) == Truth.YES) {
                out.accept(Issue.at(HistoryIssues.NOT_IN_ORDER, place.field("on"))
                        .withDate("earlier", on.get())
                        .withDate("later", reached.get())
                        .build());
                reached = on;
            } else if (on.isPresent() && !isVaguer(on.get(), reached)) {
                reached = on;
            }
            resumesIn = step.to().isPause() ? step.from() : resumesIn;
            state = step.to();
        }
    }

    private static <S extends Enum<S> & Lifecycle<S>> Issue notAllowed(Transition<S> step, PropertyPath place) {
        return Issue.at(HistoryIssues.NOT_ALLOWED, place.field("to"))
                .with("from", step.from().wireName())
                .with("to", step.to().wireName())
                .with(
                        "allowed",
                        step.from().successors().stream()
                                .map(Lifecycle::wireName)
                                .toList())
                .build();
    }

    /** A date that says less about how late it already was must not cover up the one before it. */
    private static boolean isVaguer(PartialDate date, Optional<PartialDate> reached) {
        return reached.map(PartialDate::earliest)
                .filter(day -> day.isAfter(date.earliest()))
                .isPresent();
    }
}
