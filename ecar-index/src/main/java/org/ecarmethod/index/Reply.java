package org.ecarmethod.index;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * A city's answer to one question, and its evidence. A question that was left open has no reply, or one whose points
 * are not known; both are missing answers.
 *
 * @param question code of the question in the framework
 * @param points how many points the answer earned, a whole number of 0 or more
 * @param evidence what shows it: a document, an example
 * @param on when it was answered
 */
public record Reply(Code question, Stated<Long> points, Stated<LocalizedText> evidence, Stated<PartialDate> on) {

    public Reply {
        requireNonNull(question, "question");
        requireNonNull(evidence, "evidence");
        requireNonNull(on, "on");
        Violations violations = new Violations();
        requireNonNull(points, "points")
                .toOptional()
                .ifPresent(
                        known -> violations.within(PropertyPath.of("points").field("known"), known, 0, Long.MAX_VALUE));
        violations.throwIfAny();
    }
}
