package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.process.rules.TimeRules;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;

/**
 * One command given to one process: does the phase know it, what would the process be, and may it be so. Making one
 * already refuses a command in the wrong phase.
 */
final class GivenCommand {

    private final ProcessView view;
    private final Command command;
    private final Entry entry;
    private final ProcessContent from;
    private final Set<PartRef> about;

    GivenCommand(ProcessView view, Command command, Entry entry) {
        this(view, command, requireNonNull(entry, "entry"), view.content, Set.of());
        if (!command.phases().contains(phase())) {
            throw new WrongPhaseException(command, phase());
        }
    }

    private GivenCommand(ProcessView view, Command command, Entry entry, ProcessContent from, Set<PartRef> about) {
        this.view = view;
        this.command = command;
        this.entry = entry;
        this.from = from;
        this.about = about;
    }

    private Phase phase() {
        return view.content.phase();
    }

    /** The same command, starting from content that already has a part of what it brings. */
    GivenCommand on(ProcessContent prepared) {
        return new GivenCommand(view, command, entry, prepared, about);
    }

    /** The same command, naming something that it concerns. */
    GivenCommand about(PartKind part, Id id) {
        return about(part, List.of(id));
    }

    /** The same command, naming several parts of one kind that it concerns. */
    GivenCommand about(PartKind part, Collection<? extends Id> ids) {
        Set<PartRef> all = new LinkedHashSet<>(about);
        ids.forEach(id -> all.add(PartRef.of(part, id)));
        return new GivenCommand(view, command, entry, from, all);
    }

    /** Carries out a change, and moves on to the phase that the command leads to. */
    EcarProcess apply(UnaryOperator<ProcessContent.Builder> change) {
        ProcessContent.Builder next = change.apply(from.toBuilder());
        // Onwards only: what is recorded after the end does not open the process again.
        command.leadsTo()
                .filter(to -> phase().compareTo(to) < 0 && phase().canBecome(to))
                .ifPresent(to -> next.addHistory(step(to)));
        return guarded(next.build());
    }

    /** Carries out a change of one circle. */
    EcarProcess change(CircleId id, UnaryOperator<Circle> change) {
        Circle circle = found(Optional.ofNullable(view.index.circles.get(id)), id, Section.CIRCLES);
        Circle changed = change.apply(circle);
        return about(PartKind.CIRCLE, id).apply(next -> next.circles(replaced(from.circles(), Circle::id, changed)));
    }

    /** Carries out a change of one body. */
    EcarProcess change(BodyId id, UnaryOperator<Body> change) {
        Body body = found(Optional.ofNullable(view.index.bodies.get(id)), id, Section.BODIES);
        Body changed = change.apply(body);
        return about(PartKind.BODY, id).apply(next -> next.bodies(replaced(from.bodies(), Body::id, changed)));
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
        return removal.receipt(EcarProcess.trusted(view.next(journaled(removal.content()))));
    }

    /**
     * Keeps the deed. A command whose day lies before the last deed is refused by the rules afterwards; a removal, which
     * nothing may stand in the way of, takes its place by its day.
     */
    private ProcessContent journaled(ProcessContent content) {
        JournalEntry deed = JournalEntry.of(command, about, entry);
        List<JournalEntry> journal = new ArrayList<>(content.journal());
        int place = journal.size();
        while (isRemoval() && place > 0 && journal.get(place - 1).on().isAfter(deed.on())) {
            place--;
        }
        journal.add(place, deed);
        return content.toBuilder().journal(journal).build();
    }

    private boolean isRemoval() {
        return command == Command.WITHDRAW || command == Command.STRIKE;
    }

    private Transition<Phase> step(Phase to) {
        return Transition.of(phase(), to, entry);
    }

    /** Refuses what would leave an error that is not there now, judged for the day of the entry. */
    private EcarProcess guarded(ProcessContent content) {
        ProcessView next = view.next(journaled(content));
        Examination after = Examination.of(next, entry.on());
        List<Issue> violations = after.violations();
        if (!violations.isEmpty()) {
            throw new RefusedException(command, violations);
        }
        refuseLater(content);
        Set<Issue> before = new HashSet<>(Examination.of(view, entry.on()).errors());
        List<Issue> added =
                after.errors().stream().filter(issue -> !before.contains(issue)).toList();
        if (!added.isEmpty()) {
            throw new RefusedException(command, added);
        }
        return EcarProcess.trusted(next);
    }

    /** On the day of the entry, nothing can be recorded as done that is dated later. */
    private void refuseLater(ProcessContent content) {
        Set<Issue> before = new HashSet<>(TimeRules.later(view.content, entry.on()));
        List<Issue> later = TimeRules.later(content, entry.on()).stream()
                .filter(issue -> !before.contains(issue))
                .map(issue -> issue.toBuilder().severity(Severity.ERROR).build())
                .toList();
        if (!later.isEmpty()) {
            throw new RefusedException(command, later);
        }
    }

    /** What a command is about, if it is there. */
    static <T> T found(Optional<T> part, Id id, Section section) {
        return part.orElseThrow(() -> UnknownIdException.of(id, PropertyPath.of(section.field())));
    }

    static <T, I> List<T> replaced(List<T> all, Function<T, I> id, T changed) {
        return all.stream()
                .map(one -> id.apply(one).equals(id.apply(changed)) ? changed : one)
                .toList();
    }
}
