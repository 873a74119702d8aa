package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/**
 * A criterion: a question that is scored in addition to the gates and never replaces them. Together with the gates it
 * makes a checklist, not a validated scale (source K29).
 *
 * @param id its number, such as C4
 * @param question what is scored
 * @param evidence what counts as evidence
 * @param basis where it comes from, in a line
 */
public record Criterion(CriterionId id, LocalizedText question, LocalizedText evidence, String basis) {

    /** The lowest score: not met at all. */
    public static final int LOWEST = 0;

    /** The highest score: fully met, with evidence. */
    public static final int HIGHEST = 3;

    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(question, "question");
        requireNonNull(evidence, "evidence");
        Violations violations = new Violations();
        TextForm.LINE.check(requireNonNull(basis, "basis"), PropertyPath.of("basis"), violations);
        violations.throwIfAny();
    }
}
