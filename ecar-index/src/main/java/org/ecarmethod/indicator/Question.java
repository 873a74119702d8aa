package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Violations;

/**
 * A question of a questionnaire that city officials complete.
 *
 * @param id its code, once in the whole framework
 * @param text the question
 * @param maxPoints how many points an answer can earn, 1 or more
 */
public record Question(Code id, LocalizedText text, long maxPoints) {

    public Question {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        Violations violations = new Violations();
        violations.within("maxPoints", maxPoints, 1, Long.MAX_VALUE);
        violations.throwIfAny();
    }
}
