package org.ecarmethod.process.rules;

import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules between a referral and the replies to it. */
final class ReplyRules {

    private ReplyRules() {}

    /** An answer is not older than the question. */
    static void afterReferral(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(
                view.subject().content.responses(),
                "responses",
                (response, place) -> view.subject()
                        .index
                        .referralOf(response)
                        .ifPresent(referral -> afterReferral(response, referral.sentOn(), place, out)));
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
