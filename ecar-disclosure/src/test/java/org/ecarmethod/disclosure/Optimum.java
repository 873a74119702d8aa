package org.ecarmethod.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The fewest cells that must be hidden in a table of rows and columns with all its totals, exactly. What hidden cells can
 * become is a flow around rows and columns, so that the greatest flow is the greatest number, in whole numbers; where it
 * is too small, the narrowest cut names cells of which more must be hidden. Branches over these cells, with as many more
 * as cuts without a common cell demand as a bound.
 */
final class Optimum {

    private static final long NO_BOUND = 1_000_000;
    private static final int MOST_NODES = 4_000;

    private final long[][] table;
    private final int minimum;
    private final int columns;
    private int nodes;

    /** A table with totals in its last row and column. */
    Optimum(long[][] table, int minimum) {
        this.table = table;
        this.minimum = minimum;
        columns = table[0].length;
    }

    /** The number of the fewest, or the greatest number below it that is proved if the search took too long. */
    int hidden() {
        boolean[] hidden = new boolean[cells()];
        int small = 0;
        for (int cell = 0; cell < hidden.length; cell++) {
            hidden[cell] = count(cell) < minimum;
            small += hidden[cell] ? 1 : 0;
        }
        int more = least(hidden, new boolean[cells()]);
        while (!suffices(hidden, new boolean[cells()], more) && nodes < MOST_NODES) {
            more++;
        }
        return small + more;
    }

    /** Whether so many more cells are enough: one of the cells of a cut is hidden, each in turn, without those before it. */
    private boolean suffices(boolean[] hidden, boolean[] shown, int more) {
        if (++nodes > MOST_NODES || least(hidden, shown) > more) {
            return false;
        }
        long[] cut = cut(hidden);
        if (cut.length == 0) {
            return true;
        }
        boolean[] tried = shown.clone();
        for (int cell = 0; cell < cells(); cell++) {
            if (cut[cell] > 0 && !tried[cell]) {
                boolean[] next = hidden.clone();
                next[cell] = true;
                if (suffices(next, tried, more - 1)) {
                    return true;
                }
                tried[cell] = true;
            }
        }
        return false;
    }

    /** How many more there must be at least: for one cut after the other, each without the cells of those before. */
    private int least(boolean[] hidden, boolean[] shown) {
        boolean[] more = hidden.clone();
        int least = 0;
        for (long[] cut = cut(more); cut.length > 0; cut = cut(more)) {
            List<Long> rooms = new ArrayList<>();
            for (int cell = 0; cell < cells(); cell++) {
                if (cut[cell] > 0 && !shown[cell] && !more[cell]) {
                    rooms.add(cut[cell]);
                }
                more[cell] |= cut[cell] > 0;
            }
            rooms.sort(Comparator.reverseOrder());
            long need = cut[cells()];
            for (int i = 0; need > 0; i++) {
                if (i == rooms.size()) {
                    return cells();
                }
                need -= rooms.get(i);
                least++;
            }
        }
        return least;
    }

    private long count(int cell) {
        return table[cell / columns][cell % columns];
    }

    private int cells() {
        return table.length * columns;
    }

    /** For a cell that cannot go as far as it must: how far each shown cell, if it were hidden, could help, and what is missing. */
    private long[] cut(boolean[] hidden) {
        long[] fewest = new long[0];
        int size = Integer.MAX_VALUE;
        for (int cell = 0; cell < cells(); cell++) {
            long count = count(cell);
            for (int sign = 1; count < minimum && sign >= -1; sign -= 2) {
                long[] cut = cut(hidden, cell, sign, sign > 0 ? minimum - count : count);
                int cells = (int) Arrays.stream(cut).filter(room -> room > 0).count();
                if (cut.length > 0 && cells < size) {
                    fewest = cut;
                    size = cells;
                }
            }
        }
        return fewest;
    }

    /** From which node a cell leads to which, if it grows: rows first, then columns. */
    private int[] ends(int cell) {
        int row = cell / columns;
        int column = table.length + cell % columns;
        boolean rowTotal = row == table.length - 1;
        boolean columnTotal = cell % columns == columns - 1;
        return rowTotal == columnTotal ? new int[] {row, column} : new int[] {column, row};
    }

    private long[] cut(boolean[] hidden, int cell, int sign, long need) {
        int nodes = table.length + columns;
        long[][] room = new long[nodes][nodes];
        for (int other = 0; other < cells(); other++) {
            if (hidden[other] && other != cell) {
                room[ends(other)[0]][ends(other)[1]] = NO_BOUND;
                room[ends(other)[1]][ends(other)[0]] = count(other);
            }
        }
        int source = sign > 0 ? ends(cell)[1] : ends(cell)[0];
        int sink = sign > 0 ? ends(cell)[0] : ends(cell)[1];
        long flow = 0;
        boolean[] reached = new boolean[nodes];
        while (flow < need && augment(room, source, sink, reached)) {
            flow++;
        }
        if (flow >= need) {
            return new long[0];
        }
        long[] cut = new long[cells() + 1];
        for (int other = 0; other < cells(); other++) {
            boolean from = reached[ends(other)[0]];
            boolean to = reached[ends(other)[1]];
            if (from != to && other != cell && !hidden[other]) {
                cut[other] = from ? need - flow : Math.min(need - flow, count(other));
            }
        }
        cut[cells()] = need - flow;
        return cut;
    }

    /** One more unit, if there is a way; otherwise what can be reached from the source. */
    private static boolean augment(long[][] room, int source, int sink, boolean[] reached) {
        Arrays.fill(reached, false);
        int[] before = new int[room.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        reached[source] = true;
        while (!open.isEmpty() && !reached[sink]) {
            int node = open.remove();
            for (int next = 0; next < room.length; next++) {
                if (!reached[next] && room[node][next] > 0) {
                    reached[next] = true;
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        for (int node = sink; reached[sink] && node != source; node = before[node]) {
            room[before[node]][node]--;
            room[node][before[node]]++;
        }
        return reached[sink];
    }
}
