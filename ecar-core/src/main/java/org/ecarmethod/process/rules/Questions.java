package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies were asked, and what they have answered by a day. One question is one proposal put before one body: the
 * matrix, the rules on late replies and on closing all count questions, so that they cannot disagree.
 */
public final class Questions {

    /** How a question stands on a day. */
    public enum Standing {
        /** The body asked, one above or below it, or one that took over from it has answered. */
        ANSWERED,
        /** The body asked holds that the matter belongs to another body, and names it. */
        PASSED_ON,
        /** The body asked has handled it, and the record does not show what it answered. */
        HANDLED,
        /** Nobody who may answer has answered: what was tabled or sent back is no answer. */
        OPEN,
        /** The proposal ended before anybody who may answer had answered; nobody owes an answer any more. */
        ENDED
    }

    private final ProcessIndex index;
    final Succession succession;
    final Answerers answerers;
    /** Worked out when it is asked for, by whichever thread that has the process asks first. */
    private final Map<ReferralId, Map<ProposalId, List<Response>>> answers = new ConcurrentHashMap<>();

    final SentAgain again;

    Questions(ProcessIndex index) {
        this.index = index;
        this.succession = new Succession(index.bodies);
        this.answerers = new Answerers(index.bodies, succession);
        this.again = new SentAgain(index, answerers::goesTheSameWay);
    }

    /** {@return the questions of a content} */
    public static Questions of(ProcessContent content) {
        return new Questions(new ProcessIndex(content));
    }

    /**
     * Tells whether a referral is what asks a question on a day. It is not before it was sent, nor once the question was sent again:
     * then the later referral asks it, and this one owes nothing by itself.
     *
     * @param referral a referral
     * @param proposal a proposal it puts forward
     * @param day the day to judge for
     * @return whether an answer is owed to it
     */
    public boolean isAskedBy(Referral referral, ProposalId proposal, LocalDate day) {
        return again.isSent(referral, day) && !again.isTakenOver(referral, proposal, day);
    }

    /**
     * Lists the referrals that a question was put by before it was sent again.
     *
     * @param referral what asks it
     * @param proposal the proposal it is about
     * @return the earlier referrals, the nearest first
     */
    public Set<Referral> askedBefore(Referral referral, ProposalId proposal) {
        return again.before(referral, proposal);
    }

    /**
     * Tells how a question stands.
     *
     * @param referral what asks it
     * @param proposal the proposal it is about
     * @param day the day to judge for
     * @return its standing
     */
    public Standing standing(Referral referral, ProposalId proposal, LocalDate day) {
        Standing said = said(referral, proposal, day);
        if (said != Standing.OPEN || endOf(proposal, day).isEmpty()) {
            return said;
        }
        boolean answeredElsewhere = mergedInto(proposal, day).stream()
                .anyMatch(into -> referralsTo(referral.to(), into).stream()
                        .anyMatch(next -> said(next, into, day) == Standing.ANSWERED));
        return answeredElsewhere ? Standing.ANSWERED : Standing.ENDED;
    }

    /**
     * Tells how a proposal has ended, other than by answers.
     *
     * @param proposal the proposal
     * @param day the day to judge for
     * @return its end, if it has come by then
     */
    public Optional<ProposalEnd> endOf(ProposalId proposal, LocalDate day) {
        return Optional.ofNullable(index.proposals.get(proposal)).flatMap(one -> one.endAsOf(day));
    }

    /** The proposals whose fate one shares, the nearest first; those that are merged in a cycle are named once. */
    Set<ProposalId> mergedInto(ProposalId proposal, LocalDate day) {
        Set<ProposalId> chain = new LinkedHashSet<>();
        Optional<ProposalEnd> end = endOf(proposal, day);
        while (end.isPresent() && end.get() instanceof ProposalEnd.Merged merged && chain.add(merged.into())) {
            end = endOf(merged.into(), day);
        }
        return chain;
    }

    private Standing said(Referral referral, ProposalId proposal, LocalDate day) {
        return standing(answersTo(referral, proposal), referral, day);
    }

    private static Standing standing(List<Response> answers, Referral referral, LocalDate day) {
        Standing standing = Standing.OPEN;
        for (Response response : answers) {
            Optional<Answer> answer = response.asOf(day);
            if (answer.isEmpty()) {
                continue;
            }
            Standing said = standing(answer.get(), referral, response);
            standing = said.compareTo(standing) < 0 ? said : standing;
        }
        return standing;
    }

    /** Whether one of these proposals had no answer given to the referral itself by a day. */
    boolean isAnyOpen(Referral referral, Collection<ProposalId> proposals, LocalDate day) {
        return proposals.stream()
                .anyMatch(proposal -> standing(answersToItself(referral, proposal), referral, day) == Standing.OPEN);
    }

    /** What one answer makes of a question: the standings are ordered, the one that settles most is first. */
    private static Standing standing(Answer answer, Referral referral, Response response) {
        if (!answer.isFinal()) {
            return Standing.OPEN;
        }
        if (answer.state() instanceof ResponseState.NotResponsible elsewhere) {
            return otherBody(elsewhere, referral, response).isPresent() ? Standing.PASSED_ON : Standing.OPEN;
        }
        return answer.saysAnything() ? Standing.ANSWERED : Standing.HANDLED;
    }

    /**
     * Tells whether nothing of a question is left to wait for: it is answered; its proposal has ended; or it was passed on, in the
     * end to a body that has answered or to one outside the city; or nobody
     * is left who could answer it, and another body has settled the proposal.
     *
     * @param referral what asks it
     * @param proposal the proposal it is about
     * @param day the day to judge for
     * @return whether it is settled
     */
    public boolean isSettled(Referral referral, ProposalId proposal, LocalDate day) {
        return endOf(proposal, day).isPresent() || isSettled(referral, proposal, day, new HashSet<>());
    }

    private boolean isSettled(Referral referral, ProposalId proposal, LocalDate day, Set<ReferralId> passed) {
        Standing standing = standing(referral, proposal, day);
        if (standing == Standing.ANSWERED || !passed.add(referral.id())) {
            return standing == Standing.ANSWERED;
        }
        if (standing == Standing.OPEN) {
            return owing(referral, day).isEmpty() && isSettledElsewhere(referral, proposal, day, passed);
        }
        Optional<BodyId> to = passedTo(referral, proposal, day);
        return to.filter(body -> isOutsideCity(body)
                        || again.carriers(referralsTo(body, proposal), proposal, day).stream()
                                .anyMatch(next -> isSettled(next, proposal, day, passed)))
                .isPresent();
    }

    private boolean isSettledElsewhere(Referral referral, ProposalId proposal, LocalDate day, Set<ReferralId> passed) {
        return index.referralsByProposal.getOrDefault(proposal, List.of()).stream()
                .anyMatch(other -> other != referral && isSettled(other, proposal, day, passed));
    }

    /** The bodies that owe an answer to a referral on a day; none if the body asked has ended and nobody took over. */
    Set<BodyId> owing(Referral referral, LocalDate day) {
        return succession.owing(referral.to(), day);
    }

    /**
     * Lists the bodies with which a question stands: the body asked while it exists, or has answered, or if nobody took over
     * from it; else those that took over, or those of them that have answered.
     *
     * @param referral what asks it
     * @param proposal the proposal it is about
     * @param day the day to judge for
     * @return the bodies, at least one
     */
    public Set<BodyId> standsWith(Referral referral, ProposalId proposal, LocalDate day) {
        Set<BodyId> owing = owing(referral, day);
        if (owing.isEmpty() || owing.contains(referral.to())) {
            return Set.of(referral.to());
        }
        Set<BodyId> answering = new LinkedHashSet<>();
        for (Response response : answersTo(referral, proposal)) {
            if (response.asOf(day).isPresent()) {
                if (answerers.answersFor(response, referral.to())) {
                    return Set.of(referral.to());
                }
                owing.stream()
                        .filter(heir -> answerers.answersFor(response, heir))
                        .forEach(answering::add);
            }
        }
        return answering.isEmpty() ? owing : answering;
    }

    /**
     * Finds since when nobody can expect an answer to a referral any more, or may complain that it is late.
     *
     * @param referral the referral
     * @param day the day to judge for
     * @return the reply date in force, or the end of a body from which nobody took over, whichever is earlier; empty if
     *     neither is known
     */
    public Optional<LocalDate> due(Referral referral, LocalDate day) {
        Optional<LocalDate> end = owing(referral, day).isEmpty()
                ? succession.until(referral.to()).map(PartialDate::latest)
                : Optional.empty();
        return Stream.concat(end.stream(), referral.replyBy(day).toOptional().map(PartialDate::latest).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Tells whether a body is gone on a day: it has ended, or has not begun.
     *
     * @param body the body
     * @param day the day
     * @return whether it owes nothing on that day
     */
    public boolean isGone(Body body, LocalDate day) {
        return succession.isOver(body.id(), day) || body.existedOn(day) == Truth.NO;
    }

    /**
     * Lists a body and those that took over from it.
     *
     * @param body the body
     * @param day the day to judge for
     * @return the body if it exists on that day, else those that took over; none if nobody did
     */
    public Set<BodyId> owing(BodyId body, LocalDate day) {
        return succession.owing(body, day);
    }

    /**
     * Lists the bodies that are responsible for a commitment: what a body promised passes, like what it was asked, to those that took
     * over from it.
     *
     * @param commitment the commitment
     * @param day the day to judge for
     * @return the body that has taken it on by then, or those that took over from it; none if none is known, or if nobody took over
     */
    public Set<BodyId> owners(Commitment commitment, LocalDate day) {
        return commitment
                .owner(day)
                .toOptional()
                .map(owner -> succession.owing(owner, day))
                .orElse(Set.of());
    }

    /** The body that was named last when a question was passed on. */
    private Optional<BodyId> passedTo(Referral referral, ProposalId proposal, LocalDate day) {
        return answersTo(referral, proposal).stream()
                .flatMap(response -> response.asOf(day).stream()
                        .filter(Answer::isFinal)
                        .map(Answer::state)
                        .filter(ResponseState.NotResponsible.class::isInstance)
                        .map(ResponseState.NotResponsible.class::cast)
                        .flatMap(elsewhere -> otherBody(elsewhere, referral, response).stream()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Finds where a "not ours" went on.
     *
     * @param response a response
     * @return the referrals that put what it was asked before the body it names; empty if it passes nothing on
     */
    public Set<Referral> passedOn(Response response) {
        Set<Referral> next = new LinkedHashSet<>();
        index.referralOf(response).ifPresent(referral -> {
            if (state(response) instanceof ResponseState.NotResponsible elsewhere) {
                Set<ProposalId> about = response.proposals().isEmpty() ? referral.proposals() : response.proposals();
                otherBody(elsewhere, referral, response)
                        .ifPresent(body -> about.forEach(proposal -> next.addAll(referralsTo(body, proposal))));
            }
        });
        return next;
    }

    /** The substance of the answer in force, if there is one and it is final. */
    static @Nullable ResponseState state(Response response) {
        return response.current().filter(Answer::isFinal).map(Answer::state).orElse(null);
    }

    /** The referrals that put a proposal before a body, or before one that took over from it. */
    List<Referral> referralsTo(BodyId body, ProposalId proposal) {
        Set<BodyId> line = succession.line(body);
        return index.referralsByProposal.getOrDefault(proposal, List.of()).stream()
                .filter(next -> line.contains(next.to()))
                .toList();
    }

    /** Whether a body answers to somebody else than this municipality. */
    boolean isOutsideCity(BodyId id) {
        Body body = index.bodies.get(id);
        return body != null && body.kind().isOutsideCity();
    }

    /**
     * Lists the responses that answer a question, whoever may answer it.
     *
     * @param referral what asks it
     * @param proposal the proposal it is about
     * @return responses about the proposal to the referral, to those it sends again and to those that send it again, from those
     *     who may answer for the body asked
     */
    public List<Response> answersTo(Referral referral, ProposalId proposal) {
        Set<Referral> chain = again.chain(referral, proposal);
        return chain.size() == 1
                ? answersToItself(referral, proposal)
                : chain.stream()
                        .flatMap(one -> answersToItself(one, proposal).stream())
                        .toList();
    }

    private List<Response> answersToItself(Referral referral, ProposalId proposal) {
        return answers.computeIfAbsent(referral.id(), none -> byProposal(referral))
                .getOrDefault(proposal, List.of());
    }

    private Map<ProposalId, List<Response>> byProposal(Referral referral) {
        Map<Code, List<ProposalId>> byTheme = new HashMap<>();
        for (ProposalId asked : referral.proposals()) {
            Proposal proposal = index.proposals.get(asked);
            if (proposal != null) {
                byTheme.computeIfAbsent(proposal.theme(), none -> new ArrayList<>())
                        .add(asked);
            }
        }
        Map<ProposalId, List<Response>> found = new HashMap<>();
        for (Response response : index.responsesByReferral.getOrDefault(referral.id(), List.of())) {
            if (mayAnswer(response, referral) && !answerers.hadEnded(response)) {
                answered(response, byTheme)
                        .forEach(id -> found.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(response));
            }
        }
        return found;
    }

    /** A response that names no proposals answers the only one of its theme; of several nobody can tell which. */
    private static Iterable<ProposalId> answered(Response response, Map<Code, List<ProposalId>> byTheme) {
        if (!response.proposals().isEmpty()) {
            return response.proposals();
        }
        List<ProposalId> ofTheme = byTheme.getOrDefault(response.theme(), List.of());
        return ofTheme.size() == 1 ? ofTheme : List.of();
    }

    /** Whether those who gave a response may answer a referral. */
    boolean mayAnswer(Response response, Referral referral) {
        return answerers.mayAnswer(response, referral);
    }

    /** The body that a "not ours" names, unless it names the very body that was asked or that answers. */
    static Optional<BodyId> otherBody(ResponseState.NotResponsible elsewhere, Referral referral, Response response) {
        return elsewhere
                .belongsTo()
                .toOptional()
                .filter(body -> !body.equals(referral.to())
                        && !response.respondent().namedBodies().contains(body));
    }
}
