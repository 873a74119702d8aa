package org.ecarmethod.process.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on what the circles are told of the answers (R7.1). */
final class FeedbackRules {

    private FeedbackRules() {}

    /** R7.1: a circle hears of every answer within the time the profile sets. */
    static void fedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        ProcessView.each(view.subject().content.responses(), "responses", (response, place) -> {
            boolean late = response.answers()
                    .get(0)
                    .on()
                    .toOptional()
                    .map(given -> given.latest().plusMonths(months).isBefore(view.asOf()))
                    .orElse(false);
            if (late && !view.subject().index.feedbackByResponse.containsKey(response.id())) {
                out.accept(Issue.at(ResponseIssues.NO_FEEDBACK, place)
                        .with("months", months)
                        .build());
            }
        });
    }

    /** R7.1: a circle hears within that time that a proposal was turned down, or lapsed. */
    static void endFedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        ProcessView.each(view.subject().content.proposals(), "proposals", (proposal, place) -> {
            boolean late = owed(proposal)
                    .filter(ended -> ended.latest().plusMonths(months).isBefore(view.asOf()))
                    .isPresent();
            if (late && !view.subject().index.feedbackByProposal.containsKey(proposal.id())) {
                out.accept(Issue.at(ResponseIssues.NO_FEEDBACK, place.field("end"))
                        .with("months", months)
                        .build());
            }
        });
    }

    /** Since when feedback on the end of a proposal is owed. */
    private static Optional<PartialDate> owed(Proposal proposal) {
        return proposal.end()
                .filter(ProposalEnd::owesFeedback)
                .flatMap(end -> end.on().toOptional());
    }

    /** Feedback is not older than the end that it tells of. */
    static void endOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(
                view.subject().content.feedback(),
                "feedback",
                (told, place) -> told.proposals().stream()
                        .flatMap(id ->
                                Stream.ofNullable(view.subject().index.proposals.get(id)))
                        .flatMap(proposal -> owed(proposal).stream())
                        .filter(ended -> told.sentOn().isBefore(ended) == Truth.YES)
                        .findFirst()
                        .ifPresent(ended ->
                                out.accept(Issue.at(ResponseIssues.FEEDBACK_BEFORE_ANSWER, place.field("sentOn"))
                                        .withDate("sent", told.sentOn())
                                        .withDate("answered", ended)
                                        .build())));
    }

    /** Feedback is not older than the answer. */
    static void feedbackOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(
                view.subject().content.feedback(),
                "feedback",
                (told, place) -> told.responses().stream()
                        .flatMap(id ->
                                Stream.ofNullable(view.subject().index.responses.get(id)))
                        .flatMap(response -> response.answers().get(0).on().toOptional().stream())
                        .filter(given -> told.sentOn().isBefore(given) == Truth.YES)
                        .findFirst()
                        .ifPresent(given ->
                                out.accept(Issue.at(ResponseIssues.FEEDBACK_BEFORE_ANSWER, place.field("sentOn"))
                                        .withDate("sent", told.sentOn())
                                        .withDate("answered", given)
                                        .build())));
    }
}
