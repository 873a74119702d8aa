package org.ecarmethod.comparison;

import java.util.Arrays;
import org.ecarmethod.indicator.Percent;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of all cities by one number, in every group at once: one sort, then one walk over runs of equal numbers.
 */
final class Ranking {

    /** Where the places of each city begin in the two lists that follow. */
    private final int[] begins;

    private final int[] ranks;
    private final int[] level;
    private final int[] sizes;
    private final Percent[] descending;

    /**
     * Ranks.
     *
     * @param values what each city reached, by position; null if it has no such number
     * @param groups the groups of each city, by position
     * @param count how many groups there are
     */
    Ranking(@Nullable Percent[] values, int[][] groups, int count) {
        Integer[] order = order(values);
        this.begins = begins(groups);
        this.ranks = new int[begins[values.length]];
        this.level = new int[begins[values.length]];
        this.sizes = new int[count];
        this.descending = new Percent[order.length];
        int from = 0;
        while (from < order.length) {
            Percent value = value(values, order[from]);
            int to = from;
            while (to < order.length && value(values, order[to]).equals(value)) {
                descending[to] = value;
                to++;
            }
            run(order, from, to, groups);
            from = to;
        }
    }

    private static int[] begins(int[][] groups) {
        int[] begins = new int[groups.length + 1];
        for (int i = 0; i < groups.length; i++) {
            begins[i + 1] = begins[i] + groups[i].length;
        }
        return begins;
    }

    private static Integer[] order(@Nullable Percent[] values) {
        Integer[] order = new Integer[values.length];
        int there = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                order[there++] = i;
            }
        }
        Integer[] ranked = Arrays.copyOf(order, there);
        Arrays.sort(ranked, (one, other) -> value(values, other).compareTo(value(values, one)));
        return ranked;
    }

    private static Percent value(@Nullable Percent[] values, int at) {
        Percent value = values[at];
        if (value == null) {
            throw new IllegalStateException("only numbers are ranked");
        }
        return value;
    }

    /** All of a run are level: they share the place after those before them. */
    private void run(Integer[] order, int from, int to, int[][] groups) {
        int[] together = new int[sizes.length];
        for (int i = from; i < to; i++) {
            for (int group : groups[order[i]]) {
                together[group]++;
            }
        }
        for (int i = from; i < to; i++) {
            int[] mine = groups[order[i]];
            int begin = begins[order[i]];
            for (int g = 0; g < mine.length; g++) {
                ranks[begin + g] = sizes[mine[g]] + 1;
                level[begin + g] = together[mine[g]] - 1;
            }
        }
        for (int g = 0; g < sizes.length; g++) {
            sizes[g] += together[g];
        }
    }

    /** Place of a city in the group that stands at a position among its groups. */
    int rank(int city, int position) {
        return ranks[begins[city] + position];
    }

    int level(int city, int position) {
        return level[begins[city] + position];
    }

    int size(int group) {
        return sizes[group];
    }

    /** How many numbers are greater than one, found by halving. */
    int greaterThan(Percent value) {
        int from = 0;
        int to = descending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (descending[middle].compareTo(value) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    int ranked() {
        return descending.length;
    }
}
