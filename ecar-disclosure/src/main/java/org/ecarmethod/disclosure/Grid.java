package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cells of one table with what it costs not to show each: nothing for a cell that is hidden already, without bound
 * for one that an earlier release has shown.
 */
final class Grid {

    static final long FORBIDDEN = Long.MAX_VALUE;
    static final long HIDDEN = 0;

    private final Layout layout;
    private final long[][] masks;
    private final int[] stride;
    private final int[][][][] touched;
    private final Set<Integer> shown = new TreeSet<>();
    private final long[] cost;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Integer> positions = new HashMap<>();

    Grid(Layout layout, List<Dimension> dimensions, Breakdown breakdown) {
        this.layout = layout;
        masks = new long[layout.dimensions()][];
        stride = new int[layout.dimensions()];
        touched = new int[layout.dimensions()][][][];
        int size = 1;
        for (int i = breakdown.axes().size() - 1; i >= 0; i--) {
            Breakdown.Axis axis = breakdown.axes().get(i);
            int at = layout.find(axis.dimension());
            shown.add(at);
            Dimension owner = dimensions.stream()
                    .filter(dimension -> dimension.id().equals(axis.dimension()))
                    .findFirst()
                    .orElseThrow();
            masks[at] = axis.nodes().stream()
                    .mapToLong(node -> layout.mask(owner, node))
                    .toArray();
            stride[at] = size;
            size *= masks[at].length;
        }
        cost = new long[size];
        for (int d = 0; d < masks.length; d++) {
            masks[d] = masks[d] == null ? new long[] {layout.all(d)} : masks[d];
            touched[d] = touched(d);
        }
        for (int i = 0; i < size; i++) {
            cells.add(cell(i));
            positions.put(cell(i), i);
        }
    }

    /** For each category, and each it can go over to or none, where the nodes stand that take in just one of them. */
    private int[][][] touched(int dimension) {
        int categories = layout.categories(dimension);
        int[][][] found = new int[categories][categories + 1][];
        for (int from = 0; from < categories; from++) {
            for (int to = Move.STAYS; to < categories; to++) {
                found[from][to + 1] = nodes(dimension, from, to);
            }
        }
        return found;
    }

    private int[] nodes(int dimension, int from, int to) {
        long first = 1L << from;
        long second = to == Move.STAYS ? 0 : 1L << to;
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < masks[dimension].length; node++) {
            boolean one = (masks[dimension][node] & first) != 0;
            boolean other = (masks[dimension][node] & second) != 0;
            if (one != other) {
                nodes.add(node * stride[dimension]);
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Cell> cells() {
        return cells;
    }

    private Cell cell(int position) {
        Long[] of = new Long[masks.length];
        for (int d = 0; d < of.length; d++) {
            int node = stride[d] == 0 ? 0 : position / stride[d] % masks[d].length;
            of[d] = masks[d][node];
        }
        return new Cell(List.of(of));
    }

    boolean isHidden(int position) {
        return cost[position] == HIDDEN;
    }

    void hideAll() {
        Arrays.fill(cost, HIDDEN);
    }

    void price(int position, long price) {
        cost[position] = price;
    }

    void forbidWhatIsShownIn(Grid same) {
        for (int i = 0; i < cost.length; i++) {
            cost[i] = same.isHidden(i) ? cost[i] : FORBIDDEN;
        }
    }

    /** Whether all that is shown has the same number in both: only what differs is added up anew. */
    boolean agrees(World one, World other) {
        Map<Integer, Long> more = new HashMap<>();
        one.over(shown).differences(other.over(shown), (at, by) -> add(at, by, 0, 0, more));
        return more.entrySet().stream().allMatch(cell -> cell.getValue() == 0 || isHidden(cell.getKey()));
    }

    private void add(int[] categories, long by, int dimension, int at, Map<Integer, Long> more) {
        if (dimension == masks.length) {
            more.merge(at, by, Long::sum);
            return;
        }
        for (int node = 0; node < masks[dimension].length; node++) {
            if (stride[dimension] == 0 || (masks[dimension][node] >> categories[dimension] & 1) == 1) {
                add(categories, by, dimension + 1, at + node * stride[dimension], more);
            }
        }
    }

    /** For each category of a dimension what it costs to hide the cell with it; nothing if the table does not have that. */
    void addPrices(Cell cell, int dimension, long[] prices) {
        Integer position = positions.get(cell);
        if (position == null || stride[dimension] == 0) {
            return;
        }
        int first = position - position / stride[dimension] % masks[dimension].length * stride[dimension];
        for (int node = 0; node < masks[dimension].length; node++) {
            long mask = masks[dimension][node];
            int category = Long.numberOfTrailingZeros(mask);
            if (Long.bitCount(mask) == 1) {
                long price = cost[first + node * stride[dimension]];
                prices[category] = price == FORBIDDEN
                        ? FORBIDDEN
                        : prices[category] == FORBIDDEN ? FORBIDDEN : prices[category] + price;
            }
        }
    }

    long price(int position) {
        return cost[position];
    }

    /** What it costs to hide every cell that the move changes; once it reaches the limit, the limit or more. */
    long cost(Move move, long limit) {
        return cost(move, limit, 0, 0);
    }

    private long cost(Move move, long limit, int dimension, int at) {
        if (dimension == masks.length) {
            return cost[at];
        }
        long sum = 0;
        for (int node : touched[dimension][move.from(dimension)][move.to(dimension) + 1]) {
            long more = cost(move, limit, dimension + 1, at + node);
            if (more == FORBIDDEN) {
                return FORBIDDEN;
            }
            sum += more;
            if (sum >= limit) {
                return sum;
            }
        }
        return sum;
    }

    void hide(Move move) {
        hide(move, 0, 0);
    }

    private void hide(Move move, int dimension, int at) {
        if (dimension == masks.length) {
            cost[at] = HIDDEN;
            return;
        }
        for (int node : touched[dimension][move.from(dimension)][move.to(dimension) + 1]) {
            hide(move, dimension + 1, at + node);
        }
    }
}
