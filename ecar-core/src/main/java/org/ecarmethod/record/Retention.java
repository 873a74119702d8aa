package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;

/**
 * The data of a process that are due for disposal on a day, and those without a decided retention period (P17).
 *
 * @param asOf the day
 * @param due what is to be disposed of and is still there, in the order of {@link Sensitivity}
 * @param undecided what is there and has no decision
 */
public record Retention(LocalDate asOf, List<Due> due, Set<Sensitivity> undecided) {

    /** What {@code EcarProcess.dispose} can take out without breaking the thread or the gate. */
    private static final Set<Sensitivity> DISPOSABLE = Collections.unmodifiableSet(
            EnumSet.of(Sensitivity.STORY, Sensitivity.QUOTE, Sensitivity.PERSON, Sensitivity.COUNT));

    public Retention {
        requireNonNull(asOf, "asOf");
        requireNonNull(due, "due");
        requireNonNull(undecided, "undecided");
        due = List.copyOf(due);
        Set<Sensitivity> inOrder = EnumSet.noneOf(Sensitivity.class);
        inOrder.addAll(undecided);
        undecided = Collections.unmodifiableSet(inOrder);
    }

    /**
     * A class of data that is due for disposal.
     *
     * @param data the class
     * @param since from when it was to be disposed of
     * @param pieces how many pieces of it are there
     */
    public record Due(Sensitivity data, PartialDate since, int pieces) {
        public Due {
            requireNonNull(data, "data");
            requireNonNull(since, "since");
        }
    }

    /**
     * Compares the content of a process with the decisions on retention.
     *
     * @param content what is recorded
     * @param asOf the day to judge for
     * @return what is due, and what is not decided
     */
    public static Retention of(ProcessContent content, LocalDate asOf) {
        requireNonNull(content, "content");
        requireNonNull(asOf, "asOf");
        Map<Sensitivity, Integer> held = held(content);
        List<Due> due = new ArrayList<>();
        held.forEach((data, pieces) -> dueSince(content.dataProtection(), data, asOf)
                .ifPresent(since -> due.add(new Due(data, since, pieces))));
        Set<Sensitivity> undecided = content.dataProtection()
                .map(protection -> protection.undecided(held.keySet()))
                .orElse(held.keySet());
        return new Retention(asOf, due, undecided);
    }

    /**
     * Tells whether {@code EcarProcess.disposeData} can remove a class of data from a process. What is not can only be
     * disposed of with the whole document: answers and proposals hang together, and the proof of anchoring is made again
     * from the map.
     *
     * @param data the class
     * @return true if it can
     */
    public static boolean canDispose(Sensitivity data) {
        requireNonNull(data, "data");
        return DISPOSABLE.contains(data);
    }

    /** Returns the decided date of disposal of a class of data, if that date has certainly passed. */
    public static Optional<PartialDate> dueSince(
            Optional<DataProtection> protection, Sensitivity data, LocalDate asOf) {
        requireNonNull(protection, "protection");
        requireNonNull(data, "data");
        requireNonNull(asOf, "asOf");
        return protection
                .flatMap(decided -> decided.retention(data))
                .map(RetentionDecision::disposeOn)
                .flatMap(date -> date.toOptional())
                .filter(date -> date.isAfter(asOf) == Truth.NO);
    }

    /** How many pieces of each class are there; a class of which there is none is not in it. */
    static Map<Sensitivity, Integer> held(ProcessContent content) {
        Map<Sensitivity, Integer> held = new EnumMap<>(Sensitivity.class);
        for (Sensitivity data : Sensitivity.values()) {
            int pieces = pieces(content, data);
            if (pieces > 0) {
                held.put(data, pieces);
            }
        }
        return held;
    }

    private static int pieces(ProcessContent content, Sensitivity data) {
        return switch (data) {
            case RECORD ->
                content.referrals().size()
                        + content.responses().size()
                        + content.commitments().size()
                        + content.followUps().size()
                        + content.feedback().size();
            case WORKING ->
                content.anchoring().map(AnchoringMap::answers).map(List::size).orElse(0);
            case CIRCLE -> content.findings().size() + content.proposals().size();
            case COUNT ->
                (int) content.circles().stream()
                        .flatMap(circle -> circle.meetings().stream())
                        .filter(meeting -> meeting.attendance().isKnown())
                        .count();
            case QUOTE ->
                content.findings().stream()
                        .mapToInt(finding -> finding.quotes().size())
                        .sum();
            case STORY -> content.experiences().size();
            case PERSON ->
                content.circles().stream()
                        .mapToInt(circle -> circle.participants().size())
                        .sum();
        };
    }
}
