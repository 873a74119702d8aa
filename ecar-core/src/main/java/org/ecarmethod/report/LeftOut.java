package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecarmethod.validation.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report did not check. Immutable, so that all reports of which it is the same can share it: made
 * anew for each, the list of all rules took a tenth of the time of reading a small document.
 */
public final class LeftOut {

    private static final LeftOut NOTHING = new LeftOut(new TreeSet<>());

    private final SortedSet<NotChecked> entries;

    private LeftOut(SortedSet<NotChecked> entries) {
        this.entries = Collections.unmodifiableSortedSet(entries);
    }

    /** {@return an empty instance} */
    public static LeftOut nothing() {
        return NOTHING;
    }

    /**
     * Combines entries; counts of the same code and reason add up.
     *
     * @param entries what was not looked at
     * @return all of it
     */
    public static LeftOut of(Collection<NotChecked> entries) {
        requireNonNull(entries, "entries");
        Map<IssueCode, Map<NotChecked.Reason, Long>> counts = new TreeMap<>();
        for (NotChecked entry : entries) {
            counts.computeIfAbsent(entry.code(), code -> new TreeMap<>())
                    .merge(entry.reason(), entry.count(), Long::sum);
        }
        SortedSet<NotChecked> sums = new TreeSet<>();
        counts.forEach(
                (code, byReason) -> byReason.forEach((reason, count) -> sums.add(new NotChecked(code, reason, count))));
        return new LeftOut(sums);
    }

    /** {@return the entries, ordered by code} */
    public SortedSet<NotChecked> entries() {
        return entries;
    }

    /**
     * Returns these entries with more added.
     *
     * @param more what else was not looked at
     * @return all of it
     */
    public LeftOut plus(Collection<NotChecked> more) {
        requireNonNull(more, "more");
        if (more.isEmpty()) {
            return this;
        }
        Collection<NotChecked> all = new ArrayList<>(entries);
        all.addAll(more);
        return of(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeftOut left && entries.equals(left.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the entries} */
    @Override
    public String toString() {
        return entries.toString();
    }
}
