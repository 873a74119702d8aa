package org.ecarmethod.comparison;

import java.util.Arrays;
import org.ecarmethod.indicator.Percent;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of all cities by one number, in every group at once: one sort, then one walk over runs of equal numbers.
 */
final class Ranking {

    /** So fine is the first order: numbers further apart than two steps differ as their nearest doubles do. */
    private static final double STEPS = 1e9;

    /** In a key stand the steps from 100 down, and behind them the position of a city: there is room for 67 million. */
    private static final int POSITION_BITS = 26;

    private static final int POSITION = (1 << POSITION_BITS) - 1;

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
        int[] order = order(values);
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

    /** The positions from the greatest number down, and as they stand where numbers are level. */
    static int[] order(@Nullable Percent[] values) {
        long[] keys = new long[values.length];
        int there = 0;
        for (int i = 0; i < values.length; i++) {
            Percent value = values[i];
            if (value != null) {
                keys[there++] = (long) ((100 - value.doubleValue()) * STEPS) << POSITION_BITS | i;
            }
        }
        Arrays.sort(keys, 0, there);
        int[] order = new int[there];
        for (int i = 0; i < there; i++) {
            order[i] = (int) keys[i] & POSITION;
        }
        for (int from = 0; from < there; ) {
            int to = from + 1;
            while (to < there && (keys[to] >> POSITION_BITS) - (keys[to - 1] >> POSITION_BITS) <= 2) {
                to++;
            }
            orderExactly(order, from, to, values);
            from = to;
        }
        return order;
    }

    /** Numbers so close that only the fractions tell which is greater; nearly always they are level. */
    private static void orderExactly(int[] order, int from, int to, @Nullable Percent[] values) {
        boolean inOrder = true;
        for (int i = from + 1; i < to && inOrder; i++) {
            inOrder = value(values, order[i]).compareTo(value(values, order[i - 1])) <= 0;
        }
        if (!inOrder) {
            Integer[] close = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
            // Those that are level stand by position, and keep that.
            Arrays.sort(close, (one, other) -> value(values, other).compareTo(value(values, one)));
            for (int i = from; i < to; i++) {
                order[i] = close[i - from];
            }
        }
    }

    private static Percent value(@Nullable Percent[] values, int at) {
        Percent value = values[at];
        if (value == null) {
            throw new IllegalStateException("only numbers are ranked");
        }
        return value;
    }

    /** All of a run are level: they share the place after those before them. */
    private void run(int[] order, int from, int to, int[][] groups) {
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
