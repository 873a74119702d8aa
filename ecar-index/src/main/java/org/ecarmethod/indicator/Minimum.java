package org.ecarmethod.indicator;

import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/** A number that must not be smaller than another. */
final class Minimum {

    private Minimum() {}

    static void check(long number, long min, String field, Violations out) {
        check(number, min, PropertyPath.of(field), out);
    }

    static void check(Stated<Long> number, long min, String field, Violations out) {
        number.toOptional()
                .ifPresent(known -> check(known, min, PropertyPath.of(field).field("known"), out));
    }

    private static void check(long number, long min, PropertyPath at, Violations out) {
        if (number < min) {
            out.accept(Issue.at(ValueIssues.OUT_OF_RANGE, at)
                    .with("min", min)
                    .with("max", Long.MAX_VALUE)
                    .build());
        }
    }
}
