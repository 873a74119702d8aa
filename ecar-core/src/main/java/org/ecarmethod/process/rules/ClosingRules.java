package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on the phases of a process and on its end (R6.3, R7.2). */
final class ClosingRules {

    /** An answer counts whenever it was given: a record may also be read for a day before its end. */
    private static final LocalDate WHENEVER = LocalDate.MAX;

    private ClosingRules() {}

    /** A start by override stays visible. */
    static void override(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        view.subject()
                .content
                .anchoredBy()
                .filter(StartAuthority.Overridden.class::isInstance)
                .map(StartAuthority.Overridden.class::cast)
                .ifPresent(overridden -> out.accept(Issue.at(ProcessIssues.ANCHORED_BY_OVERRIDE, at.field("anchoredBy"))
                        .withDate("on", overridden.on())
                        .build()));
    }

    /** A start recorded as history stays visible. */
    static void historical(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        view.subject()
                .content
                .anchoredBy()
                .filter(StartAuthority.HistoricalRecord.class::isInstance)
                .ifPresent(
                        historical -> out.accept(Issue.at(ProcessIssues.ANCHORED_BEFORE_LIBRARY, at.field("anchoredBy"))
                                .build()));
    }

    /** A phase leaves something behind. */
    static Rule.Check<Examined<ProcessView>> leaves(
            Phase phase, Section section, Function<ProcessContent, List<?>> parts) {
        return (view, at, out) -> {
            ProcessContent content = view.subject().content;
            if (content.hasReached(phase) && parts.apply(content).isEmpty()) {
                out.accept(Issue.at(ProcessIssues.PHASE_WITHOUT_CONTENT, at.field(section.field()))
                        .with("phase", phase.wireName())
                        .with("section", section.wireName())
                        .build());
            }
        };
    }

    /**
     * R7.2: nothing is closed while a body that was asked has not answered, or passed on what nobody answered. A proposal that has
     * ended owes no answer; one that was merged shares the fate of another, which is looked at itself.
     */
    static void answered(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        ProcessIndex index = view.subject().index;
        if (content.closing().isEmpty()) {
            return;
        }
        ProcessView.each(content.proposals(), "proposals", (proposal, place) -> {
            List<Referral> asked = index.referralsByProposal.getOrDefault(proposal.id(), List.of()).stream()
                    .filter(referral -> index.questions.isAskedBy(referral, proposal.id(), WHENEVER))
                    .toList();
            boolean allAnswered = !asked.isEmpty()
                    && asked.stream()
                            .allMatch(referral -> index.questions.isSettled(referral, proposal.id(), WHENEVER));
            if (!allAnswered && proposal.end().isEmpty()) {
                out.accept(Issue.at(ProcessIssues.CLOSED_UNANSWERED, place).build());
            }
        });
    }

    /** R7.2: nothing is closed while an answer has not been fed back. */
    static void fedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        if (content.closing().isEmpty()) {
            return;
        }
        ProcessView.each(content.responses(), "responses", (response, place) -> {
            boolean said = response.current().filter(Answer::isFinal).isPresent() && !isLater(response, content);
            if (said && !view.subject().index.feedbackByResponse.containsKey(response.id())) {
                out.accept(
                        Issue.at(ProcessIssues.CLOSED_WITHOUT_FEEDBACK, place).build());
            }
        });
    }

    /** An answer that came when the process was closed already is told to the circles within the time of R7.1. */
    private static boolean isLater(Response response, ProcessContent content) {
        return content.closing()
                .map(Transition::on)
                .flatMap(Stated::toOptional)
                .flatMap(closed ->
                        response.answers().get(0).on().toOptional().map(given -> closed.isBefore(given) == Truth.YES))
                .orElse(false);
    }

    /** R7.4: whoever opens a closed process again says why. */
    static void reopened(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.history(), "history", (step, place) -> {
            if (step.from() == Phase.CLOSED && step.reason().isEmpty()) {
                out.accept(Issue.at(ProcessIssues.REOPENED_WITHOUT_REASON, place.field("reason"))
                        .build());
            }
        });
    }

    /** R7.2: nothing is closed while nobody was told that a proposal was turned down, or lapsed. */
    static void endFedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        if (content.closing().isEmpty()) {
            return;
        }
        ProcessView.each(content.proposals(), "proposals", (proposal, place) -> {
            if (proposal.end().filter(ProposalEnd::owesFeedback).isPresent()
                    && !view.subject().index.feedbackByProposal.containsKey(proposal.id())) {
                out.accept(Issue.at(ProcessIssues.CLOSED_WITHOUT_FEEDBACK, place.field("end"))
                        .build());
            }
        });
    }

    /** R6.3: the end says who takes on what remains. */
    static void owned(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        boolean nobody =
                content.openItems().stream().noneMatch(item -> item.owner().isKnown());
        boolean somebodyLacking =
                content.openItems().stream().anyMatch(item -> !item.owner().isKnown());
        if (content.closing().isPresent() && (nobody || somebodyLacking)) {
            out.accept(Issue.at(ProcessIssues.CLOSED_WITHOUT_OWNER, at.field("openItems"))
                    .build());
        }
    }

    /** R6.3: what remains has an owner. */
    static void openItemOwner(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.openItems(), "openItems", (item, place) -> {
            if (!item.owner().isKnown()) {
                out.accept(Issue.at(ProcessIssues.OPEN_ITEM_WITHOUT_OWNER, place.field("owner"))
                        .build());
            }
        });
    }

    /** R6.3: what remains has a date. */
    static void openItemDate(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.openItems(), "openItems", (item, place) -> {
            if (!item.due().isKnown()) {
                out.accept(Issue.at(ProcessIssues.OPEN_ITEM_WITHOUT_DATE, place.field("due"))
                        .build());
            }
        });
    }
}
