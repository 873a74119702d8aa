package org.ecarmethod.process.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.TakenBack;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on what the circles are told of the answers (R7.1). */
final class FeedbackRules {

    private FeedbackRules() {}

    /** R7.1: a circle hears of every answer within the time the profile sets; of one that was taken back unheard, or before it is final, there is nothing to tell. */
    static void fedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        ProcessView.each(view.subject().content.responses(), "responses", (response, place) -> {
            boolean late = response.answers().stream()
                    .filter(answer -> answer.takenBack().isEmpty() && answer.isFinal())
                    .findFirst()
                    .flatMap(answer -> answer.on().toOptional())
                    .map(given -> given.latest().plusMonths(months).isBefore(view.asOf()))
                    .orElse(false);
            if (late && !view.subject().index.feedbackByResponse.containsKey(response.id())) {
                out.accept(Issue.at(ResponseIssues.NO_FEEDBACK, place)
                        .with("months", months)
                        .build());
            }
        });
    }

    /** R5.9: a circle that heard of an answer hears that it was taken back, within the same time. */
    static void takingBackTold(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        ProcessView.each(view.subject().content.responses(), "responses", (response, place) -> {
            List<Feedback> told = view.subject().index.feedbackByResponse.getOrDefault(response.id(), List.of());
            for (int i = 0; i < response.answers().size(); i++) {
                Optional<PartialDate> back =
                        response.answers().get(i).takenBack().map(TakenBack::on);
                boolean late = back.filter(on -> on.latest().plusMonths(months).isBefore(view.asOf()))
                        .isPresent();
                if (late && isNewsTo(told, back.get())) {
                    out.accept(Issue.at(
                                    ResponseIssues.TAKING_BACK_NOT_TOLD,
                                    place.field("answers").index(i).field("takenBack"))
                            .with("months", months)
                            .build());
                }
            }
        });
    }

    /** Whether a circle was last told of a response before a day. */
    private static boolean isNewsTo(List<Feedback> told, PartialDate day) {
        Set<CircleId> heard = new HashSet<>();
        Set<CircleId> heardSince = new HashSet<>();
        for (Feedback one : told) {
            (one.sentOn().isBefore(day) == Truth.YES ? heard : heardSince).add(one.circle());
        }
        return !heardSince.containsAll(heard);
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
