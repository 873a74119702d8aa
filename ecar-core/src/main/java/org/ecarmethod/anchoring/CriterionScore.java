package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;

/**
 * A score: how far one criterion is met. Shown beside the verdict, never in its place, and never added up.
 *
 * @param criterion the criterion
 * @param score {@value Criterion#LOWEST} to {@value Criterion#HIGHEST}
 * @param scoredOn when
 * @param grounds why this score
 */
public record CriterionScore(CriterionId criterion, int score, PartialDate scoredOn, LocalizedText grounds) {

    public CriterionScore {
        requireNonNull(criterion, "criterion");
        requireNonNull(scoredOn, "scoredOn");
        requireNonNull(grounds, "grounds");
        if (score < Criterion.LOWEST || score > Criterion.HIGHEST) {
            throw new InvalidValueException(List.of(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.of("score"))
                    .with("min", Criterion.LOWEST)
                    .with("max", Criterion.HIGHEST)
                    .build()));
        }
    }
}
