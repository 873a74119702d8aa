package org.ecarmethod.process.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules on bodies that ended: who took over (I11), and what was asked of them or answered afterwards (R5.13 to R5.15). */
final class SuccessionRules {

    private SuccessionRules() {}

    /** I11: no body takes over from itself. */
    static void circular(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Set<BodyId> circular = inCircle(view.subject().index.bodies);
        eachEnd(view, (body, end, at) -> {
            if (circular.contains(body.id())) {
                out.accept(Issue.at(ProcessIssues.CIRCULAR_SUCCESSION, at.field("successors"))
                        .build());
            }
        });
    }

    /**
     * Bodies from which a way leads back. What took over from none that may be in a circle is in none: it is taken away until
     * nothing can be taken away any more, from both ends; what remains and reaches itself is in one.
     */
    private static Set<BodyId> inCircle(Map<BodyId, Body> bodies) {
        Map<BodyId, Set<BodyId>> next = new HashMap<>();
        bodies.values()
                .forEach(body -> body.end()
                        .map(BodyEnd::successors)
                        .filter(successors -> !successors.isEmpty())
                        .ifPresent(successors -> next.put(body.id(), successors)));
        boolean isLess = true;
        while (isLess) {
            isLess = next.values().removeIf(successors -> successors.stream().noneMatch(next::containsKey));
        }
        Succession succession = new Succession(bodies);
        Set<BodyId> circular = new HashSet<>();
        next.forEach((body, successors) -> {
            if (successors.stream().anyMatch(one -> succession.line(one).contains(body))) {
                circular.add(body);
            }
        });
        return circular;
    }

    /** I11a: who takes over exists when the other ends. In a circle one of them cannot. */
    static void endedBefore(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Succession succession = view.subject().index.questions.succession;
        Set<BodyId> circular = inCircle(view.subject().index.bodies);
        eachEnd(view, (body, end, at) -> {
            if (circular.contains(body.id())) {
                return;
            }
            int position = 0;
            for (BodyId successor : end.successors()) {
                Optional<PartialDate> until = end.until().toOptional();
                if (until.isPresent() && succession.hadEnded(successor, until.get())) {
                    out.accept(Issue.at(
                                    ProcessIssues.SUCCESSOR_ENDED_BEFORE,
                                    at.field("successors").index(position))
                            .withDate("until", until.get())
                            .withDate("ended", succession.until(successor).orElseThrow())
                            .build());
                }
                position++;
            }
        });
    }

    private interface Ended {
        void examine(Body body, BodyEnd end, PropertyPath at);
    }

    private static void eachEnd(Examined<ProcessView> view, Ended visit) {
        ProcessView.each(
                view.subject().content.bodies(),
                "bodies",
                (body, at) -> body.end().ifPresent(end -> visit.examine(body, end, at.field("end"))));
    }

    /** R5.13: nothing is sent to a body that has ended, but to the one that took over. */
    static void sentAfterEnd(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Questions questions = view.subject().index.questions;
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, at) -> {
            Set<BodyId> owing = questions.owing(referral, view.asOf());
            if (!owing.isEmpty() && isSentAfterEnd(referral, questions)) {
                out.accept(Issue.at(ResponseIssues.SENT_AFTER_END, at.field("to"))
                        .withDate(
                                "until",
                                questions.succession.until(referral.to()).orElseThrow())
                        .with("successors", owing.stream().map(BodyId::value).toList())
                        .build());
            }
        });
    }

    private static boolean isSentAfterEnd(Referral referral, Questions questions) {
        return referral.sentOn()
                .toOptional()
                .filter(sent -> questions.succession.hadEnded(referral.to(), sent))
                .isPresent();
    }

    /** Where those stand that owe what another one was asked; nowhere if the body asked owes it itself. */
    static List<PropertyPath> successors(Examined<ProcessView> view, Referral referral) {
        Set<BodyId> owing = view.subject().index.questions.owing(referral, view.asOf());
        List<PropertyPath> places = new ArrayList<>();
        if (!owing.contains(referral.to())) {
            ProcessView.each(view.subject().content.bodies(), "bodies", (body, at) -> {
                if (owing.contains(body.id())) {
                    places.add(at);
                }
            });
        }
        return places;
    }

    /** R5.14: somebody owes what was asked: the body, or one that took over from it. */
    static void owedByNobody(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Questions questions = view.subject().index.questions;
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, at) -> {
            if (questions.owing(referral, view.asOf()).isEmpty()) {
                long open = open(referral, questions, view);
                if (open > 0) {
                    out.accept(Issue.at(ResponseIssues.OWED_BY_NOBODY, at.field("to"))
                            .with("open", open)
                            .build());
                }
            }
        });
    }

    /** What was sent in time and is settled by another body is no longer waited for. */
    private static long open(Referral referral, Questions questions, Examined<ProcessView> view) {
        boolean late = isSentAfterEnd(referral, questions);
        return referral.proposals().stream()
                .filter(proposal -> questions.isAskedBy(referral, proposal, view.asOf()))
                .filter(proposal -> questions.standing(referral, proposal, view.asOf()) == Questions.Standing.OPEN)
                .filter(proposal -> late || !questions.isSettled(referral, proposal, view.asOf()))
                .count();
    }

    /** R5.15: who answers exists on the day of the answer. */
    static void answeredAfterEnd(Examined<ProcessView> view, PropertyPath root, Consumer<Issue> out) {
        Succession succession = view.subject().index.questions.succession;
        ProcessView.each(view.subject().content.responses(), "responses", (response, at) -> {
            List<Answer> answers = response.answers();
            for (int i = 0; i < answers.size(); i++) {
                PropertyPath on = at.field("answers").index(i).field("on");
                answers.get(i)
                        .on()
                        .toOptional()
                        .ifPresent(given -> ended(response, given, succession)
                                .ifPresent(until -> out.accept(Issue.at(ResponseIssues.ANSWERED_AFTER_END, on)
                                        .withDate("answered", given)
                                        .withDate("until", until)
                                        .build())));
            }
        });
    }

    /** The last day of those who answered, if none of them existed any more. */
    private static Optional<PartialDate> ended(Response response, PartialDate given, Succession succession) {
        Set<BodyId> named = response.respondent().namedBodies();
        return named.stream().allMatch(body -> succession.hadEnded(body, given))
                ? named.stream().findFirst().flatMap(succession::until)
                : Optional.empty();
    }
}
