package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Days that something is asked for, each once and in order. What changes only now and then is looked at once for each of its spans
 * that has such a day, not once for each day.
 */
final class AskedDays {

    /** Takes the first day of a span, and the positions between which its days stand. */
    @FunctionalInterface
    interface Span {
        void take(LocalDate day, int from, int to);
    }

    private final List<LocalDate> days;

    AskedDays(Collection<LocalDate> days) {
        this.days = List.copyOf(new TreeSet<>(days));
    }

    int size() {
        return days.size();
    }

    int position(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        if (found < 0) {
            throw new IllegalArgumentException("the day is none of those that were asked for");
        }
        return found;
    }

    /** The position of the first day that is not before one. */
    int from(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * Goes through the spans with days in them.
     *
     * @param first the first position that counts
     * @param turns the days on which another span begins
     * @param visit takes each span
     */
    void spans(int first, NavigableSet<LocalDate> turns, Span visit) {
        int from = first;
        for (LocalDate turn : turns) {
            int to = from(turn);
            if (to > from) {
                visit.take(days.get(from), from, to);
                from = to;
            }
        }
        if (from < days.size()) {
            visit.take(days.get(from), from, days.size());
        }
    }
}
