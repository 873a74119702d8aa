package org.ecarmethod.insight;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.rules.Questions;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;

/**
 * The commitments and answers that are overdue, were postponed, or can never be overdue because they lack an owner or a
 * date, on a given day.
 *
 * @param asOf the day
 * @param overdue open commitments whose date has certainly passed, the oldest first
 * @param postponed commitments whose date was moved, the most often first
 * @param undatable open commitments of which it cannot be told whether they are late
 * @param ownerless open commitments for which no body is responsible: none is known, or it has ended and nobody took over
 * @param dropped commitments that were abandoned by that day
 * @param forwardLooking responses whose answer of that day looks forward, as they stood on that day
 */
public record Ageing(
        LocalDate asOf,
        List<Overdue> overdue,
        List<Postponed> postponed,
        List<CommitmentId> undatable,
        List<CommitmentId> ownerless,
        List<CommitmentId> dropped,
        List<Response> forwardLooking) {

    public Ageing {
        requireNonNull(asOf, "asOf");
        requireNonNull(overdue, "overdue");
        requireNonNull(postponed, "postponed");
        requireNonNull(undatable, "undatable");
        requireNonNull(ownerless, "ownerless");
        requireNonNull(dropped, "dropped");
        requireNonNull(forwardLooking, "forwardLooking");
        overdue = List.copyOf(overdue);
        postponed = List.copyOf(postponed);
        undatable = List.copyOf(undatable);
        ownerless = List.copyOf(ownerless);
        dropped = List.copyOf(dropped);
        forwardLooking = List.copyOf(forwardLooking);
    }

    /**
     * A commitment that is overdue.
     *
     * @param commitment the commitment
     * @param due the date that held
     * @param days whole days since that date had certainly passed
     * @param owners the bodies that are responsible for it: the one that promised it or took it on, or those that took over from it
     */
    public record Overdue(CommitmentId commitment, PartialDate due, long days, Set<BodyId> owners) {
        public Overdue {
            requireNonNull(commitment, "commitment");
            requireNonNull(due, "due");
            requireNonNull(owners, "owners");
            owners = Collections.unmodifiableSet(new LinkedHashSet<>(owners));
        }
    }

    /**
     * A commitment that was postponed.
     *
     * @param commitment the commitment
     * @param times how often
     */
    public record Postponed(CommitmentId commitment, int times) {
        public Postponed {
            requireNonNull(commitment, "commitment");
        }
    }

    /**
     * Evaluates the commitments and answers of a process.
     *
     * @param process the process
     * @param asOf the day to judge for
     * @return what is overdue, postponed, or cannot be determined
     */
    public static Ageing of(EcarProcess process, LocalDate asOf) {
        requireNonNull(process, "process");
        requireNonNull(asOf, "asOf");
        List<Commitment> commitments = process.content().commitments();
        Questions questions = Questions.of(process.content());
        return new Ageing(
                asOf,
                commitments.stream()
                        .filter(commitment -> commitment.isOverdue(asOf) == Truth.YES)
                        .flatMap(commitment -> commitment.due(asOf).toOptional().stream()
                                .map(due -> new Overdue(
                                        commitment.id(),
                                        due,
                                        ChronoUnit.DAYS.between(due.latest(), asOf),
                                        questions.owners(commitment, asOf))))
                        .sorted((one, other) -> Long.compare(other.days(), one.days()))
                        .toList(),
                commitments.stream()
                        .map(commitment -> new Postponed(commitment.id(), commitment.postponements(asOf)))
                        .filter(postponed -> postponed.times() > 0)
                        .sorted((one, other) -> Integer.compare(other.times(), one.times()))
                        .toList(),
                commitments.stream()
                        .filter(commitment -> commitment.isOverdue(asOf) == Truth.UNKNOWN)
                        .map(Commitment::id)
                        .toList(),
                commitments.stream()
                        .filter(commitment -> commitment.isOpen(asOf)
                                && questions.owners(commitment, asOf).isEmpty())
                        .map(Commitment::id)
                        .toList(),
                commitments.stream()
                        .filter(commitment -> commitment.execution(asOf) == Execution.DROPPED)
                        .map(Commitment::id)
                        .toList(),
                process.content().responses().stream()
                        .flatMap(response -> standing(response, asOf).stream())
                        .filter(Response::isForwardLooking)
                        .toList());
    }

    /** The response as it stood on the day: neither what was answered later is in it, nor that an answer was taken back later. */
    private static Optional<Response> standing(Response response, LocalDate asOf) {
        List<Answer> standing = response.answers().stream()
                .filter(answer -> answer.isInForce(asOf))
                .map(answer -> answer.toBuilder().takenBack(Optional.empty()).build())
                .toList();
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(response.toBuilder().answers(standing).build());
    }

    /** {@return the forward-looking responses that name both an owner and a date} */
    public List<Response> withOwnerAndDate() {
        return forwardLooking.stream()
                .filter(Response::namesOwner)
                .filter(Response::namesDate)
                .toList();
    }

    /** {@return the forward-looking responses that lack an owner, a date or both} */
    public List<Response> withoutOwnerOrDate() {
        return forwardLooking.stream()
                .filter(response -> !response.namesOwner() || !response.namesDate())
                .toList();
    }
}
