package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on the beginning and the end of proposals, against their referrals (R3.3 to R3.6) and what the circles hear of it (R7.1). */
final class EndRules {

    private EndRules() {}

    static List<ProcessRule> all() {
        return List.of(
                ProcessRule.of(
                        "R3.3",
                        FindingIssues.REFERRED_BEFORE_RECEIVED,
                        EndRules::receivedFirst,
                        Section.PROPOSALS,
                        Section.REFERRALS),
                ProcessRule.of(
                        "R3.4",
                        FindingIssues.ENDED_IN_SILENCE,
                        EndRules::silence,
                        Section.BODIES,
                        Section.PROPOSALS,
                        Section.REFERRALS,
                        Section.RESPONSES),
                ProcessRule.of(
                        "R3.5",
                        FindingIssues.TURNED_DOWN_AFTER_REFERRAL,
                        EndRules::turnedDownUnasked,
                        Section.PROPOSALS,
                        Section.REFERRALS),
                ProcessRule.of(
                        "R3.6",
                        FindingIssues.REFERRED_AFTER_END,
                        EndRules::notAfterEnd,
                        Section.PROPOSALS,
                        Section.REFERRALS));
    }

    private interface Asked {
        void examine(Proposal proposal, Referral referral, PropertyPath at);
    }

    private static void eachAsked(ProcessView view, Asked visit) {
        ProcessView.each(view.content.referrals(), "referrals", (referral, place) -> {
            int position = 0;
            for (ProposalId id : referral.proposals()) {
                Proposal proposal = view.index.proposals.get(id);
                if (proposal != null) {
                    visit.examine(proposal, referral, place.field("proposals").index(position));
                }
                position++;
            }
        });
    }

    /** R3.3: a proposal comes in before it is referred. */
    private static void receivedFirst(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        eachAsked(
                view.subject(),
                (proposal, referral, at) -> referral.sentOn()
                        .toOptional()
                        .ifPresent(sent -> proposal.receivedOn()
                                .flatMap(Stated::toOptional)
                                .filter(received -> sent.isBefore(received) == Truth.YES)
                                .ifPresent(received -> out.accept(Issue.at(FindingIssues.REFERRED_BEFORE_RECEIVED, at)
                                        .withDate("sent", sent)
                                        .withDate("received", received)
                                        .build()))));
    }

    /** R3.6: what has ended is referred no more. */
    private static void notAfterEnd(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        eachAsked(
                view.subject(),
                (proposal, referral, at) -> referral.sentOn()
                        .toOptional()
                        .ifPresent(sent -> endedOn(proposal)
                                .filter(ended -> ended.isBefore(sent) == Truth.YES)
                                .ifPresent(ended -> out.accept(Issue.at(FindingIssues.REFERRED_AFTER_END, at)
                                        .withDate("sent", sent)
                                        .withDate("ended", ended)
                                        .build()))));
    }

    private static Optional<PartialDate> endedOn(Proposal proposal) {
        return proposal.end().flatMap(end -> end.on().toOptional());
    }

    /** R3.5: once a body was asked, its answer is a response, not an end. */
    private static void turnedDownUnasked(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(view.subject().content.proposals(), "proposals", (proposal, at) -> {
            boolean turnedDown = proposal.end()
                    .filter(ProposalEnd.TurnedDown.class::isInstance)
                    .isPresent();
            if (turnedDown
                    && index.referralsByProposal.getOrDefault(proposal.id(), List.of()).stream()
                            .anyMatch(referral -> !isSentAfterEnd(proposal, referral))) {
                out.accept(Issue.at(FindingIssues.TURNED_DOWN_AFTER_REFERRAL, at.field("end"))
                        .build());
            }
        });
    }

    private static boolean isSentAfterEnd(Proposal proposal, Referral referral) {
        return endedOn(proposal)
                .filter(ended -> referral.sentOn()
                        .toOptional()
                        .filter(sent -> ended.isBefore(sent) == Truth.YES)
                        .isPresent())
                .isPresent();
    }

    /** R3.4: an end does not hide that a body was silent. Where the same body has the matter in another proposal, it shows there. */
    private static void silence(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        LocalDate day = view.asOf();
        ProcessView.each(view.subject().content.proposals(), "proposals", (proposal, at) -> {
            if (proposal.endAsOf(day).isEmpty()) {
                return;
            }
            PartialDate until = endedOn(proposal).orElse(PartialDate.of(day));
            long open = index.referralsByProposal.getOrDefault(proposal.id(), List.of()).stream()
                    .filter(referral ->
                            index.questions.standing(referral, proposal.id(), day) == Questions.Standing.ENDED)
                    .filter(referral -> index.questions.isAskedBy(referral, proposal.id(), until.latest()))
                    .filter(referral -> referral.replyBy(until.latest())
                            .toOptional()
                            .filter(due -> due.isBefore(until) == Truth.YES)
                            .isPresent())
                    .filter(referral -> index.questions.mergedInto(proposal.id(), day).stream()
                            .allMatch(into -> index.questions
                                    .referralsTo(referral.to(), into)
                                    .isEmpty()))
                    .count();
            if (open > 0) {
                out.accept(Issue.at(FindingIssues.ENDED_IN_SILENCE, at.field("end"))
                        .with("open", open)
                        .build());
            }
        });
    }

    /** R7.1: a circle hears within the time the profile sets that a proposal was turned down, or lapsed. */
    static void fedBack(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        ProcessView.each(view.subject().content.proposals(), "proposals", (proposal, place) -> {
            boolean late = owedSince(proposal)
                    .filter(ended -> ended.latest().plusMonths(months).isBefore(view.asOf()))
                    .isPresent();
            if (late && !view.subject().index.feedbackByProposal.containsKey(proposal.id())) {
                out.accept(Issue.at(ResponseIssues.NO_FEEDBACK, place.field("end"))
                        .with("months", months)
                        .build());
            }
        });
    }

    private static Optional<PartialDate> owedSince(Proposal proposal) {
        return proposal.end()
                .filter(ProposalEnd::owesFeedback)
                .flatMap(end -> end.on().toOptional());
    }

    /** Feedback is not older than the end that it tells of. */
    static void feedbackOrder(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(
                view.subject().content.feedback(),
                "feedback",
                (told, place) -> told.proposals().stream()
                        .flatMap(id -> Stream.ofNullable(index.proposals.get(id)))
                        .flatMap(proposal -> owedSince(proposal).stream())
                        .filter(ended -> told.sentOn().isBefore(ended) == Truth.YES)
                        .findFirst()
                        .ifPresent(ended ->
                                out.accept(Issue.at(ResponseIssues.FEEDBACK_BEFORE_ANSWER, place.field("sentOn"))
                                        .withDate("sent", told.sentOn())
                                        .withDate("answered", ended)
                                        .build())));
    }
}
