package org.ecarmethod.process;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;

/**
 * One command given to one process: does the phase know it, what would the process be, and may it be so. Making one
 * already refuses a command in the wrong phase.
 */
final class GivenCommand {

    private final ProcessView view;
    private final Command command;
    private final Entry entry;
    private final ProcessContent from;

    GivenCommand(ProcessView view, Command command, Entry entry) {
        this(view, command, entry, view.content);
        if (!command.phases().contains(phase())) {
            throw new WrongPhaseException(command, phase());
        }
    }

    private GivenCommand(ProcessView view, Command command, Entry entry, ProcessContent from) {
        this.view = view;
        this.command = command;
        this.entry = entry;
        this.from = from;
    }

    private Phase phase() {
        return view.content.phase();
    }

    /** The same command, starting from content that already has a part of what it brings. */
    GivenCommand on(ProcessContent prepared) {
        return new GivenCommand(view, command, entry, prepared);
    }

    /** Carries out a change, and moves on to the phase that the command leads to. */
    EcarProcess apply(UnaryOperator<ProcessContent.Builder> change) {
        ProcessContent.Builder next = change.apply(from.toBuilder());
        command.leadsTo().filter(phase()::canBecome).ifPresent(to -> next.addHistory(step(to)));
        return guarded(next.build());
    }

    /** Carries out a change of one circle. */
    EcarProcess change(CircleId id, UnaryOperator<Circle> change) {
        Circle circle = Optional.ofNullable(view.index.circles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the process must have the circle of the command"));
        Circle changed = change.apply(circle);
        return apply(next -> next.circles(replaced(from.circles(), Circle::id, changed)));
    }

    /** Moves to the phase that the command leads to, for a reason. */
    EcarProcess because(LocalizedText reason) {
        Phase to = command.leadsTo().orElseThrow();
        return guarded(from.toBuilder().addHistory(step(to).because(reason)).build());
    }

    /** Moves to the phase before the last one. */
    EcarProcess goBack() {
        Phase before = from.history().get(from.history().size() - 1).from();
        return guarded(from.toBuilder().addHistory(step(before)).build());
    }

    /** Carries out a removal that nothing may stand in the way of: whatever else is wrong, it is not made worse by it. */
    RemovalReceipt remove(Removal removal) {
        return removal.receipt(EcarProcess.trusted(view.next(removal.content())));
    }

    private Transition<Phase> step(Phase to) {
        return Transition.of(phase(), to, entry);
    }

    /** Refuses what would leave an error that is not there now, judged for the day of the entry. */
    private EcarProcess guarded(ProcessContent content) {
        ProcessView next = view.next(content);
        Examination after = Examination.of(next, entry.on());
        List<Issue> violations = after.violations();
        if (!violations.isEmpty()) {
            throw new RefusedException(command, violations);
        }
        Set<Issue> before = new HashSet<>(Examination.of(view, entry.on()).errors());
        List<Issue> added =
                after.errors().stream().filter(issue -> !before.contains(issue)).toList();
        if (!added.isEmpty()) {
            throw new RefusedException(command, added);
        }
        return EcarProcess.trusted(next);
    }

    static <T, I> List<T> replaced(List<T> all, Function<T, I> id, T changed) {
        return all.stream()
                .map(one -> id.apply(one).equals(id.apply(changed)) ? changed : one)
                .toList();
    }
}
