package org.ecarmethod.disclosure;

import java.util.List;

/**
 * That a cell must be able to have any number from {@code least} to {@code most}, for all that anybody can tell.
 *
 * @param cell the cell
 * @param reader who must not be able to tell, by position in the audit
 * @param least the smallest number it must be able to have
 * @param most the greatest
 * @param among which changes may be thought of
 * @param bound the earlier states that change with it, by position
 */
record Demand(Cell cell, int reader, long least, long most, Search.Among among, List<Integer> bound) {

    Demand {
        bound = List.copyOf(bound);
    }
}
