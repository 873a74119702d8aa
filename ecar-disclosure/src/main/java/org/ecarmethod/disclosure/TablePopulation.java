package org.ecarmethod.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ecarmethod.text.Code;

/**
 * Counts as they are or, after moves, as they could be for all that an attacker can tell. It can lack dimensions of the
 * layout; then it sees of a move what is left of it in a sum over those.
 */
final class TablePopulation {

    private static final int LACKING = 0;

    private final Layout layout;
    private final int[] stride;
    private final long[] counts;
    private long total;

    private TablePopulation(Layout layout, int[] stride, long[] counts, long total) {
        this.layout = layout;
        this.stride = stride;
        this.counts = counts;
        this.total = total;
    }

    /** By all dimensions that are there. */
    static TablePopulation of(Layout layout, List<Dimension> dimensions, Collection<KeptCount> kept) {
        return of(layout, layout.positions(), dimensions, kept);
    }

    /** By some of the dimensions, as far as they are there; summed over all others. */
    static TablePopulation of(
            Layout layout, Set<Integer> some, List<Dimension> dimensions, Collection<KeptCount> kept) {
        int[] stride = new int[layout.dimensions()];
        int size = 1;
        int[] position = new int[dimensions.size()];
        for (int i = 0; i < position.length; i++) {
            position[i] = layout.find(dimensions.get(i).id());
            if (some.contains(position[i])) {
                stride[position[i]] = size;
                size *= layout.categories(position[i]);
            }
        }
        long[] counts = new long[size];
        for (KeptCount one : kept) {
            int at = 0;
            for (int i = 0; i < position.length; i++) {
                Code category = one.categories().get(i);
                at += stride[position[i]] * layout.category(position[i], category);
            }
            counts[at] += one.count();
        }
        return new TablePopulation(layout, stride, counts, Arrays.stream(counts).sum());
    }

    TablePopulation copy() {
        return new TablePopulation(layout, stride, counts.clone(), total);
    }

    long total() {
        return total;
    }

    /** Whether a table over these can be made from it, or from what it lacks altogether. */
    boolean counts(Set<Integer> dimensions) {
        return dimensions.stream().noneMatch(this::lacks);
    }

    private boolean lacks(int dimension) {
        return stride[dimension] == LACKING;
    }

    /** Whether the number of the cell can be told here: nothing that is lacking is broken down. */
    boolean tells(Cell cell) {
        for (int d = 0; d < stride.length; d++) {
            if (lacks(d) && cell.mask(d) != layout.all(d)) {
                return false;
            }
        }
        return true;
    }

    /** The cell summed over what is lacking here: the smallest that can be told. */
    Cell told(Cell cell) {
        Long[] masks = new Long[stride.length];
        for (int d = 0; d < masks.length; d++) {
            masks[d] = lacks(d) ? layout.all(d) : cell.mask(d);
        }
        return new Cell(List.of(masks));
    }

    long count(Cell cell) {
        return sum(cell, 0, 0);
    }

    private long sum(Cell cell, int dimension, int at) {
        if (dimension == stride.length) {
            return counts[at];
        }
        if (lacks(dimension)) {
            return sum(cell, dimension + 1, at);
        }
        long sum = 0;
        for (long rest = cell.mask(dimension); rest != 0; rest &= rest - 1) {
            sum += sum(cell, dimension + 1, at + stride[dimension] * Long.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    /** How many times the move can be made before a count would fall below zero. */
    long room(Move move) {
        return isBlind(move) ? Long.MAX_VALUE : room(move, 0, 0, move.sign());
    }

    private boolean isBlind(Move move) {
        for (int d = 0; d < stride.length; d++) {
            if (lacks(d) && move.goesOver(d)) {
                return true;
            }
        }
        return false;
    }

    private long room(Move move, int dimension, int at, int sign) {
        if (dimension == stride.length) {
            return sign < 0 ? counts[at] : Long.MAX_VALUE;
        }
        int next = dimension + 1;
        long room = room(move, next, at + stride[dimension] * move.from(dimension), sign);
        return room > 0 && move.goesOver(dimension)
                ? Math.min(room, room(move, next, at + stride[dimension] * move.to(dimension), -sign))
                : room;
    }

    void apply(Move move, long times) {
        if (!isBlind(move)) {
            total += move.keepsTotal() ? 0 : times * move.sign();
            apply(move, times * move.sign(), 0, 0);
        }
    }

    private void apply(Move move, long change, int dimension, int at) {
        if (dimension == stride.length) {
            counts[at] += change;
            return;
        }
        apply(move, change, dimension + 1, at + stride[dimension] * move.from(dimension));
        if (move.goesOver(dimension)) {
            apply(move, -change, dimension + 1, at + stride[dimension] * move.to(dimension));
        }
    }

    /** Hears of every combination of categories that has another number in one world than in the other. */
    interface Difference {
        void at(int[] categories, long more);
    }

    void differences(TablePopulation other, Difference hears) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] != other.counts[at]) {
                hears.at(categories(at), counts[at] - other.counts[at]);
            }
        }
    }

    /** Fills in the categories of the place in the cell where most are. */
    void someone(Cell cell, int[] categories) {
        long most = -1;
        for (int at = 0; at < counts.length; at++) {
            int[] place = counts[at] > most ? categories(at) : categories;
            if (counts[at] > most && isIn(cell, place)) {
                most = counts[at];
                for (int d = 0; d < stride.length; d++) {
                    categories[d] = lacks(d) ? categories[d] : place[d];
                }
            }
        }
    }

    private boolean isIn(Cell cell, int[] place) {
        boolean in = true;
        for (int d = 0; d < stride.length; d++) {
            in &= lacks(d) || (cell.mask(d) >> place[d] & 1) == 1;
        }
        return in;
    }

    private int[] categories(int at) {
        int[] categories = new int[stride.length];
        for (int d = 0; d < categories.length; d++) {
            categories[d] = lacks(d) ? 0 : at / stride[d] % layout.categories(d);
        }
        return categories;
    }

    /** Whether every count is one that can be. */
    boolean isPossible() {
        for (long count : counts) {
            if (count < 0) {
                return false;
            }
        }
        return true;
    }
}
