package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Rules between a referral and the replies to it: replies by another body, replies that pass a matter on (R5.0a,
 * R5.5, R5.6), and on whom a reply was delegated by (R5.11).
 */
final class ReplyRules {

    private ReplyRules() {}

    private interface Reply {
        void examine(Response response, Referral referral, PropertyPath at);
    }

    private static void each(ProcessView view, Reply visit) {
        ProcessView.each(
                view.content.responses(),
                "responses",
                (response, at) ->
                        view.index.referralOf(response).ifPresent(referral -> visit.examine(response, referral, at)));
    }

    /** R5.5: the body asked answers, or one that can answer for it. */
    static void fromTheBodyAsked(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessView process = view.subject();
        each(process, (response, referral, at) -> {
            if (!process.index.questions.mayAnswer(response, referral)) {
                out.accept(Issue.at(ResponseIssues.OTHER_BODY, at.field("referral"))
                        .withId("asked", referral.to().value())
                        .build());
            }
        });
    }

    /** R5.5: the proposals answered are among those asked. */
    static void proposalsAsked(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        each(view.subject(), (response, referral, at) -> {
            int position = 0;
            for (ProposalId named : response.proposals()) {
                if (!referral.proposals().contains(named)) {
                    out.accept(Issue.at(
                                    ResponseIssues.PROPOSAL_NOT_ASKED,
                                    at.field("proposals").index(position))
                            .build());
                }
                position++;
            }
        });
    }

    /** R5.5: a response says which proposals it answers where its referral has several of its theme. */
    static void proposalsNamed(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(view.subject(), (response, referral, at) -> {
            if (!response.proposals().isEmpty()) {
                return;
            }
            long ofTheme = 0;
            for (ProposalId asked : referral.proposals()) {
                Proposal proposal = index.proposals.get(asked);
                ofTheme += proposal != null && proposal.theme().equals(response.theme()) ? 1 : 0;
            }
            if (ofTheme > 1) {
                out.accept(Issue.at(ResponseIssues.PROPOSALS_NOT_NAMED, at.field("proposals"))
                        .with("count", ofTheme)
                        .build());
            }
        });
    }

    /** R5.5: a response is filed under a theme of the proposals it answers. */
    static void ownTheme(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(view.subject(), (response, referral, at) -> {
            Set<ProposalId> answered = response.proposals().isEmpty() ? referral.proposals() : response.proposals();
            if (isOfOtherThemes(index, answered, response.theme())) {
                out.accept(
                        Issue.at(ResponseIssues.OTHER_THEME, at.field("theme")).build());
            }
        });
    }

    /** Whether proposals that exist are all of other themes. */
    private static boolean isOfOtherThemes(ProcessIndex index, Set<ProposalId> proposals, Code theme) {
        boolean other = false;
        for (ProposalId id : proposals) {
            Proposal proposal = index.proposals.get(id);
            if (proposal != null) {
                if (proposal.theme().equals(theme)) {
                    return false;
                }
                other = true;
            }
        }
        return other;
    }

    /** R5.6: "not ours" names another body. */
    static void passedToSomebody(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        each(view.subject(), (response, referral, at) -> {
            if (Questions.state(response) instanceof ResponseState.NotResponsible elsewhere
                    && Questions.otherBody(elsewhere, referral, response).isEmpty()) {
                out.accept(Issue.at(
                                ResponseIssues.PASSED_TO_NOBODY,
                                state(response, at).field("belongsTo"))
                        .build());
            }
        });
    }

    /** R5.6: the body that "not ours" names is asked about the same proposals, unless it is outside the city. */
    static void passedOn(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(view.subject(), (response, referral, at) -> {
            if (Questions.state(response) instanceof ResponseState.NotResponsible elsewhere) {
                Questions.otherBody(elsewhere, referral, response)
                        .filter(body -> !index.questions.isOutsideCity(body))
                        .filter(body -> !isAsked(index, referral, body, view.asOf()))
                        .ifPresent(body -> out.accept(Issue.at(
                                        ResponseIssues.NOT_PASSED_ON,
                                        state(response, at).field("belongsTo"))
                                .withId("body", body.value())
                                .build()));
            }
        });
    }

    /** Of a proposal that has ended nobody needs to be asked. */
    private static boolean isAsked(ProcessIndex index, Referral from, BodyId body, LocalDate day) {
        return from.proposals().stream()
                .allMatch(proposal -> index.questions.endOf(proposal, day).isPresent()
                        || !index.questions.referralsTo(body, proposal).isEmpty());
    }

    /**
     * R5.11: a decision on delegation is made in the name of a body that can delegate. How a body outside the city decides, the
     * record does not know.
     */
    static void delegatedByCommittee(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(
                view.subject().content.responses(),
                "responses",
                (response, at) -> response.current()
                        .flatMap(Answer::delegation)
                        .flatMap(delegation -> delegation.committee().toOptional())
                        .map(index.bodies::get)
                        .filter(body -> !body.kind().isElected() && !body.kind().isOutsideCity())
                        .ifPresent(body -> out.accept(Issue.at(
                                        ResponseIssues.DELEGATION_CONTRADICTED,
                                        ResponseRules.current(response, at)
                                                .field("delegation")
                                                .field("committee"))
                                .build())));
    }

    private static PropertyPath state(Response response, PropertyPath at) {
        return ResponseRules.current(response, at).field("state");
    }

    /** An answer is not older than the question, however often that was sent. */
    static void afterReferral(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Questions questions = view.subject().index.questions;
        each(
                view.subject(),
                (response, referral, place) ->
                        firstSent(questions, referral).ifPresent(sent -> afterReferral(response, sent, place, out)));
    }

    /** The first day on which something of a referral was put, if it is known. */
    private static Optional<PartialDate> firstSent(Questions questions, Referral referral) {
        if (referral.again().isEmpty()) {
            return referral.sentOn().toOptional();
        }
        Set<Referral> all = new LinkedHashSet<>(Set.of(referral));
        referral.proposals().forEach(proposal -> all.addAll(questions.askedBefore(referral, proposal)));
        boolean known = all.stream().allMatch(one -> one.sentOn().isKnown());
        return all.stream()
                .flatMap(one -> one.sentOn().toOptional().stream())
                .min(Comparator.comparing(PartialDate::latest))
                .filter(sent -> known);
    }

    private static void afterReferral(Response response, PartialDate sent, PropertyPath place, Consumer<Issue> out) {
        List<Answer> answers = response.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).on() instanceof Stated.Known<PartialDate> given
                    && given.value().isBefore(sent) == Truth.YES) {
                out.accept(Issue.at(
                                ResponseIssues.BEFORE_REFERRAL,
                                place.field("answers").index(i).field("on"))
                        .withDate("answered", given.value())
                        .withDate("sent", sent)
                        .build());
            }
        }
    }
}
