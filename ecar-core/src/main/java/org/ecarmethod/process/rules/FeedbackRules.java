package org.ecarmethod.process.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.response.ResponseIssues;
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
