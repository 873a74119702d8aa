package org.ecarmethod.anchoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What counts between two positions each, and the first of it at each position.
 *
 * @param <T> what counts
 */
final class Changes<T> {

    private final List<@Nullable List<T>> begin;
    private final List<@Nullable List<T>> end;
    private final int size;
    private final Comparator<? super T> order;

    Changes(int size, Comparator<? super T> order) {
        this.size = size;
        this.order = order;
        this.begin = new ArrayList<>(Collections.nCopies(size + 1, null));
        this.end = new ArrayList<>(Collections.nCopies(size + 1, null));
    }

    void add(T value, int from, int to) {
        put(begin, from, value);
        put(end, to, value);
    }

    private static <T> void put(List<@Nullable List<T>> all, int position, T value) {
        List<T> there = all.get(position);
        if (there == null) {
            there = new ArrayList<>();
            all.set(position, there);
        }
        there.add(value);
    }

    private static <T> List<T> at(List<@Nullable List<T>> all, int position) {
        List<T> there = all.get(position);
        return there == null ? List.of() : there;
    }

    /** For each position the first of what counts there, in order, each once; never more than the most wanted. */
    List<List<T>> first(int most) {
        List<List<T>> first = new ArrayList<>(size);
        NavigableMap<T, Integer> open = new TreeMap<>(order);
        for (int i = 0; i < size; i++) {
            at(begin, i).forEach(value -> open.merge(value, 1, Integer::sum));
            at(end, i).forEach(value -> open.computeIfPresent(value, (same, count) -> count == 1 ? null : count - 1));
            first.add(open.keySet().stream().limit(most).toList());
        }
        return first;
    }
}
