package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;

/** Rules on when things happened: nothing comes from the future, and nothing from before any process can have been (R0.8, R0.9). */
public final class TimeRules {

    /**
     * The last day that no process can have a deed on. Systems write such days for a date that they do not know: 1899-12-30,
     * 1900-01-01, 1904-01-01 and 1970-01-01 are the first days of calendars in programs.
     */
    static final LocalDate TOO_EARLY = LocalDate.of(1970, 1, 1);

    private static final Walk<ProcessContent> DEEDS = Walk.toDeeds(ProcessShapes.PROCESS);

    private TimeRules() {}

    /** R0.8: what has happened is not later than the day it is judged for. */
    static void future(PartialDate on, LocalDate day, Place at, Consumer<Issue> out) {
        if (on.isAfter(day) == Truth.YES) {
            out.accept(Issue.at(ProcessIssues.FROM_THE_FUTURE, at.path())
                    .withDate("on", on)
                    .withDate("day", day)
                    .build());
        }
    }

    /** R0.9: what has happened did not happen before a process can have been. */
    static void tooEarly(PartialDate on, Place at, Consumer<Issue> out) {
        if (on.isAfter(TOO_EARLY) == Truth.NO) {
            out.accept(Issue.at(ProcessIssues.TOO_EARLY, at.path())
                    .withDate("on", on)
                    .build());
        }
    }

    /**
     * Finds what is dated after a day.
     *
     * @param content the process
     * @param day the day
     * @return an issue for each date that is shown to lie after it
     */
    public static List<Issue> later(ProcessContent content, LocalDate day) {
        List<Issue> later = new ArrayList<>();
        DEEDS.through(content, (value, field, type, at) -> future(dateOf(value), day, at, later::add));
        return later;
    }

    static PartialDate dateOf(Object deed) {
        return deed instanceof LocalDate day ? PartialDate.of(day) : (PartialDate) deed;
    }
}
