package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.Referral;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;

/**
 * The questions that were sent again. A referral takes over from the earlier one what both ask, if it goes to the same body or to
 * one above or below it: nobody is released from a question because another was asked.
 */
final class SentAgain {

    private final ProcessIndex index;
    private final BiPredicate<BodyId, BodyId> sameLine;

    SentAgain(ProcessIndex index, BiPredicate<BodyId, BodyId> sameLine) {
        this.index = index;
        this.sameLine = sameLine;
    }

    /** Whether a referral goes to a body that may be asked in the place of the one asked before. */
    boolean goesTheSameWay(Referral later, Referral earlier) {
        return sameLine.test(later.to(), earlier.to());
    }

    /** The referral that one says it sends again. */
    Optional<Referral> earlier(Referral referral) {
        return referral.again().map(index.referrals::get);
    }

    private Optional<Referral> earlier(Referral referral, ProposalId proposal) {
        return earlier(referral).filter(before -> asks(before, proposal) && goesTheSameWay(referral, before));
    }

    private Stream<Referral> later(Referral referral, ProposalId proposal) {
        return index.sentAgain.getOrDefault(referral.id(), List.of()).stream()
                .filter(next -> asks(next, proposal) && goesTheSameWay(next, referral));
    }

    private static boolean asks(Referral referral, ProposalId proposal) {
        return referral.proposals().contains(proposal);
    }

    /** Whether a question was put by a day, as far as can be told. One that is sent again is put anew only once that is certain. */
    boolean isSent(Referral referral, LocalDate day) {
        return referral.again().isPresent()
                ? isCertainlySent(referral, day)
                : !(referral.sentOn() instanceof Stated.Known<PartialDate> sent
                        && sent.value().isAfter(day) == Truth.YES);
    }

    /** A date that is not known counts from the beginning, as it does for answers. */
    private static boolean isCertainlySent(Referral referral, LocalDate day) {
        return !(referral.sentOn() instanceof Stated.Known<PartialDate> sent
                && sent.value().latest().isAfter(day));
    }

    /** Whether another referral has taken a question over by a day: this one then owes nothing by itself. */
    boolean isTakenOver(Referral referral, ProposalId proposal, LocalDate day) {
        return later(referral, proposal).anyMatch(next -> isCertainlySent(next, day));
    }

    /** The referrals that carry questions on a day: the last ones of each chain by then. */
    Set<Referral> carriers(Collection<Referral> referrals, ProposalId proposal, LocalDate day) {
        Set<Referral> reached = new LinkedHashSet<>(referrals);
        Deque<Referral> waiting = new ArrayDeque<>(referrals);
        Set<Referral> carriers = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Referral here = waiting.removeFirst();
            if (!isTakenOver(here, proposal, day)) {
                carriers.add(here);
            }
            later(here, proposal)
                    .filter(next -> isCertainlySent(next, day) && reached.add(next))
                    .forEach(waiting::add);
        }
        return carriers;
    }

    /** The referrals by which a question was put before, the nearest first. */
    Set<Referral> before(Referral referral, ProposalId proposal) {
        Set<Referral> before = new LinkedHashSet<>();
        Optional<Referral> here = earlier(referral, proposal);
        while (here.isPresent() && before.add(here.get())) {
            here = earlier(here.get(), proposal);
        }
        return before;
    }

    /** All referrals by which a question was put, whenever that was: those before, the referral itself and those after. */
    Set<Referral> chain(Referral referral, ProposalId proposal) {
        if (referral.again().isEmpty() && !index.sentAgain.containsKey(referral.id())) {
            return Set.of(referral);
        }
        Set<Referral> chain = before(referral, proposal);
        Deque<Referral> waiting = new ArrayDeque<>(List.of(referral));
        while (!waiting.isEmpty()) {
            Referral here = waiting.removeFirst();
            chain.add(here);
            later(here, proposal).filter(next -> !chain.contains(next)).forEach(waiting::add);
        }
        return chain;
    }
}
