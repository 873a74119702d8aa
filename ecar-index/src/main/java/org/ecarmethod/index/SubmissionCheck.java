package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Question;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/** Checks a submission against its framework. */
public final class SubmissionCheck {

    private SubmissionCheck() {}

    /**
     * Checks every reply.
     *
     * @param framework the framework
     * @param submission the submission
     * @param at its place
     * @param out receives {@link IndexIssues#UNKNOWN_QUESTION}, {@link IndexIssues#POINTS_BEYOND_MAXIMUM}, {@link
     *     IndexIssues#NO_EVIDENCE} and, once, {@link IndexIssues#ANSWERS_MISSING}
     */
    public static void examine(IndexFramework framework, Submission submission, PropertyPath at, Consumer<Issue> out) {
        requireNonNull(framework, "framework");
        requireNonNull(submission, "submission");
        requireNonNull(at, "at");
        requireNonNull(out, "out");
        sound(framework, submission, at, out);
        List<Reply> replies = submission.replies();
        for (int i = 0; i < replies.size(); i++) {
            if (replies.get(i).points().isKnown() && !replies.get(i).evidence().isKnown()) {
                out.accept(Issue.at(
                                IndexIssues.NO_EVIDENCE,
                                at.field("replies").index(i).field("evidence"))
                        .build());
            }
        }
        long answered =
                replies.stream().filter(reply -> reply.points().isKnown()).count();
        long asked = questions(framework).size();
        if (answered < asked) {
            out.accept(Issue.at(IndexIssues.ANSWERS_MISSING, at.field("replies"))
                    .with("missing", asked - answered)
                    .with("asked", asked)
                    .build());
        }
    }

    /** What makes a score impossible. */
    private static void sound(IndexFramework framework, Submission submission, PropertyPath at, Consumer<Issue> out) {
        Map<Code, Question> questions = questions(framework);
        List<Reply> replies = submission.replies();
        for (int i = 0; i < replies.size(); i++) {
            PropertyPath place = at.field("replies").index(i);
            Question question = questions.get(replies.get(i).question());
            if (question == null) {
                out.accept(Issue.at(IndexIssues.UNKNOWN_QUESTION, place.field("question"))
                        .build());
            } else if (replies.get(i)
                    .points()
                    .toOptional()
                    .filter(points -> points > question.maxPoints())
                    .isPresent()) {
                out.accept(Issue.at(IndexIssues.POINTS_BEYOND_MAXIMUM, place.field("points"))
                        .with("max", question.maxPoints())
                        .build());
            }
        }
    }

    static void require(IndexFramework framework, Submission submission) {
        Violations violations = new Violations();
        if (!submission.framework().equals(framework.name())) {
            violations.add(IndexIssues.UNKNOWN_FRAMEWORK, "framework");
        }
        violations.throwIfAny();
        sound(framework, submission, PropertyPath.root(), violations);
        violations.throwIfAny();
    }

    private static Map<Code, Question> questions(IndexFramework framework) {
        Map<Code, Question> questions = new HashMap<>();
        framework
                .indicators()
                .forEach(one -> one.questions().forEach(question -> questions.put(question.id(), question)));
        return questions;
    }
}
