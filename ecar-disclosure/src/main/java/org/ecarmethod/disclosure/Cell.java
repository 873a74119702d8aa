package org.ecarmethod.disclosure;

import java.util.List;

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

    /** Whether the other lies in this one. */
    boolean contains(Cell other) {
        for (int i = 0; i < masks.size(); i++) {
            if ((other.mask(i) & ~mask(i)) != 0) {
                return false;
            }
        }
        return true;
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
