package org.ecarmethod.disclosure;

import java.util.List;

/**
 * Why a demand is met: moves that lead, one after the other, from the counts as they are to counts in which the cell has
 * its greatest number, and others to its smallest. Every number between is passed, since each move changes the cell by one.
 *
 * @param demand the demand
 * @param up the way to the greatest number
 * @param down the way to the smallest
 */
record Certificate(Demand demand, List<Search.Step> up, List<Search.Step> down) {

    Certificate {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
