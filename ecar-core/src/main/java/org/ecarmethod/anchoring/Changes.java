package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates that count between two positions each, and which of them is the first or the last at each position. */
final class Changes {

    private final List<@Nullable List<LocalDate>> begin;
    private final List<@Nullable List<LocalDate>> end;
    private final int size;

    Changes(int size) {
        this.size = size;
        this.begin = new ArrayList<>(Collections.nCopies(size + 1, null));
        this.end = new ArrayList<>(Collections.nCopies(size + 1, null));
    }

    void add(LocalDate date, int from, int to) {
        at(begin, from).add(date);
        at(end, to).add(date);
    }

    private static List<LocalDate> at(List<@Nullable List<LocalDate>> all, int position) {
        List<LocalDate> there = all.get(position);
        if (there == null) {
            there = new ArrayList<>();
            all.set(position, there);
        }
        return there;
    }

    LocalDate[] first(LocalDate none) {
        return chosen(none, NavigableMap::firstKey);
    }

    LocalDate[] last(LocalDate none) {
        return chosen(none, NavigableMap::lastKey);
    }

    private LocalDate[] chosen(LocalDate none, Function<NavigableMap<LocalDate, Integer>, LocalDate> which) {
        LocalDate[] chosen = new LocalDate[size];
        NavigableMap<LocalDate, Integer> open = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            at(begin, i).forEach(date -> open.merge(date, 1, Integer::sum));
            at(end, i).forEach(date -> open.computeIfPresent(date, (same, count) -> count == 1 ? null : count - 1));
            chosen[i] = open.isEmpty() ? none : which.apply(open);
        }
        return chosen;
    }
}
