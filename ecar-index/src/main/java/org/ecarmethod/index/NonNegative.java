package org.ecarmethod.index;

import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/** A number of things: 0 or more, if it is known. */
final class NonNegative {

    private NonNegative() {}

    static void check(Stated<Long> number, String field, Violations out) {
        if (number.toOptional().filter(known -> known < 0).isPresent()) {
            out.accept(Issue.at(ValueIssues.OUT_OF_RANGE, PropertyPath.of(field).field("known"))
                    .with("min", 0)
                    .with("max", Long.MAX_VALUE)
                    .build());
        }
    }
}
