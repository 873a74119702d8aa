package org.ecarmethod.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of any table over a layout: for each dimension the categories it takes together, as bits by position.
 *
 * @param masks one for each dimension
 */
record Cell(List<Long> masks) implements Comparable<Cell> {

    Cell {
        masks = List.copyOf(masks);
    }

    long mask(int dimension) {
        return masks.get(dimension);
    }

    /** The same with one category of a dimension instead. */
    Cell with(int dimension, int category) {
        Long[] other = masks.toArray(Long[]::new);
        other[dimension] = 1L << category;
        return new Cell(List.of(other));
    }

    /** Whether the other lies in this one. */
    boolean contains(Cell other) {
        for (int i = 0; i < masks.size(); i++) {
            if ((other.mask(i) & ~mask(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Bits far apart are mixed: the sum of a list gives the same for very many cells. */
    @Override
    public int hashCode() {
        long mixed = 0;
        for (long mask : masks) {
            mixed = (mixed ^ mask) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return (int) (mixed ^ mixed >>> 32);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && masks.equals(that.masks);
    }

    @Override
    public int compareTo(Cell other) {
        for (int i = 0; i < masks.size(); i++) {
            int byMask = Long.compareUnsigned(mask(i), other.mask(i));
            if (byMask != 0) {
                return byMask;
            }
        }
        return 0;
    }
}
