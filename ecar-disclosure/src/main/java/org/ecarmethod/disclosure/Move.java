package org.ecarmethod.disclosure;

/**
 * A small change of counts under which most sums stay as they are. In each dimension it either goes over from one category
 * to another, or stays in one; the count of a combination changes by the product. So every cell that takes both categories
 * of some dimension together, or neither, keeps its number.
 *
 * <p>With two dimensions that go over, it is the square of a table in which one is added at two corners and taken away at
 * the two others.
 */
final class Move {

    static final int STAYS = -1;

    private final int[] from;
    private final int[] to;
    private final int sign;
    private final boolean keepsTotal;

    /**
     * Makes a move.
     *
     * @param from a category for each dimension: this combination changes by the sign
     * @param to for each dimension the other category, or {@link #STAYS}
     * @param sign 1 or -1
     */
    Move(int[] from, int[] to, int sign) {
        this.from = from.clone();
        this.to = to.clone();
        this.sign = sign;
        boolean over = false;
        for (int category : to) {
            over |= category != STAYS;
        }
        keepsTotal = over;
    }

    int sign() {
        return sign;
    }

    int from(int dimension) {
        return from[dimension];
    }

    int to(int dimension) {
        return to[dimension];
    }

    int[] fromAll() {
        return from.clone();
    }

    boolean goesOver(int dimension) {
        return to[dimension] != STAYS;
    }

    /** Whether the number of all together stays. */
    boolean keepsTotal() {
        return keepsTotal;
    }
}
