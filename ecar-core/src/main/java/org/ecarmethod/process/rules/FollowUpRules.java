package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on commitments and how they are followed up (R6.1, R6.2). */
final class FollowUpRules {

    private FollowUpRules() {}

    /** R5.7: nobody commits to what it declines. */
    static void promised(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.commitments(), "commitments", (commitment, place) -> {
            Response response = view.subject().index.responses.get(commitment.response());
            boolean declined = response != null
                    && response.current()
                            .filter(answer -> answer.state().meaning() == MeaningClass.REFUSAL)
                            .isPresent();
            if (declined) {
                out.accept(Issue.at(ResponseIssues.COMMITMENT_ON_REFUSAL, place.field("response"))
                        .build());
            }
        });
    }

    /** R5.8: what a commitment rests on is still said. One that has ended needs no answer any more. */
    static void rests(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.commitments(), "commitments", (commitment, place) -> {
            Response response = view.subject().index.responses.get(commitment.response());
            if (response != null && response.current().isEmpty() && commitment.isOpen(view.asOf())) {
                out.accept(Issue.at(ResponseIssues.COMMITMENT_WITHOUT_ANSWER, place.field("response"))
                        .build());
            }
        });
    }

    /** R7.5: what is handed over is taken over by something that remains, with an owner and a date of its own. */
    static void takenOver(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.commitments(), "commitments", (commitment, place) -> {
            if (commitment.execution(view.asOf()) == Execution.HANDED_OVER
                    && !view.subject().index.takenOver.contains(commitment.id())) {
                out.accept(Issue.at(ResponseIssues.HANDED_OVER_TO_NOBODY, place).build());
            }
        });
    }

    /** R6.1: open commitments are looked at regularly, counted from the answer they were made in. */
    static void followedUp(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        int months = view.value(Parameter.OPEN_ITEMS_MONTHS);
        Optional<LocalDate> general = view.subject().content.followUps().stream()
                .filter(look -> look.commitments().isEmpty())
                .map(look -> look.on().latest())
                .max(LocalDate::compareTo);
        ProcessView.each(view.subject().content.commitments(), "commitments", (commitment, place) -> {
            Optional<LocalDate> last = general;
            for (FollowUp look : index.followUpsByCommitment.getOrDefault(commitment.id(), List.of())) {
                last = later(last, look.on());
            }
            Response response = index.responses.get(commitment.response());
            Stated<PartialDate> made =
                    response == null ? null : response.answers().get(0).on();
            if (made instanceof Stated.Known<PartialDate> known) {
                last = later(last, known.value());
            }
            boolean overdue = last.isPresent() && last.get().plusMonths(months).isBefore(view.asOf());
            if (overdue && commitment.isOpen(view.asOf())) {
                out.accept(Issue.at(ResponseIssues.FOLLOW_UP_OVERDUE, place)
                        .with("months", months)
                        .build());
            }
        });
    }

    private static Optional<LocalDate> later(Optional<LocalDate> known, PartialDate date) {
        LocalDate day = date.latest();
        return known.isPresent() && !day.isAfter(known.get()) ? known : Optional.of(day);
    }

    /** R6.2: what was approved or promised is followed up by itself. */
    static void followedSeparately(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.responses(), "responses", (response, place) -> {
            boolean promised = response.current()
                    .filter(answer -> answer.state().kind() == ResponseState.Kind.COMMITTED
                            || answer.formalOutcome()
                                    .toOptional()
                                    .filter(FormalOutcome::isApproval)
                                    .isPresent())
                    .isPresent();
            if (promised && !view.subject().index.commitmentsByResponse.containsKey(response.id())) {
                out.accept(
                        Issue.at(ResponseIssues.NOT_FOLLOWED_SEPARATELY, place).build());
            }
        });
    }

    /** A follow-up is not older than the answer. */
    static void followUpOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(
                view.subject().content.followUps(),
                "followUps",
                (look, place) -> look.commitments().stream()
                        .flatMap(id -> Stream.ofNullable(index.commitments.get(id)))
                        .map(Commitment::response)
                        .flatMap(id -> Stream.ofNullable(index.responses.get(id)))
                        .flatMap(response -> response.answers().get(0).on().toOptional().stream())
                        .filter(given -> look.on().isBefore(given) == Truth.YES)
                        .findFirst()
                        .ifPresent(
                                given -> out.accept(Issue.at(ResponseIssues.FOLLOW_UP_BEFORE_ANSWER, place.field("on"))
                                        .withDate("followed", look.on())
                                        .withDate("answered", given)
                                        .build())));
    }
}
