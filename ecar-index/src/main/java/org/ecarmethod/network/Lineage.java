package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * The development of one theme over the years, across terms of office and projects, such as indicators that were
 * requested in 2011 and tested in 2017: shown as one line.
 *
 * @param id its code
 * @param label what the theme is called
 * @param process the process of the method through which it passed
 * @param steps the steps, at least one, in the order of their dates
 */
public record Lineage(Code id, LocalizedText label, RunId process, List<LineageStep> steps) {

    /** The minimum number of steps. */
    public static final int MIN_STEPS = 1;

    public Lineage {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(process, "process");
        requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
        Violations violations = new Violations();
        if (steps.size() < MIN_STEPS) {
            violations.add(ValueIssues.EMPTY, "steps");
        }
        for (int i = 1; i < steps.size(); i++) {
            PartialDate before = steps.get(i - 1).on();
            if (steps.get(i).on().isBefore(before) == Truth.YES) {
                violations.accept(Issue.at(
                                ValueIssues.DATE_ORDER,
                                PropertyPath.of("steps").index(i).field("on"))
                        .withDate("earliest", before)
                        .build());
            }
        }
        violations.throwIfAny();
    }

    /**
     * Returns the development as one line.
     *
     * @param locale the reader's language
     * @return the steps with their dates, joined by arrows
     */
    public String line(Locale locale) {
        requireNonNull(locale, "locale");
        return steps.stream()
                .map(step -> step.on() + " " + step.text().in(locale))
                .collect(Collectors.joining(" → "));
    }

    /**
     * {@return the maximum number of calendar years from the first day of the first step to the last day of the last,
     * including partial years}
     */
    public int yearsAtMost() {
        PartialDate last = steps.get(steps.size() - 1).on();
        return last.latest().getYear() - steps.get(0).on().earliest().getYear() + 1;
    }
}
