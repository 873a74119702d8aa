package org.ecarmethod.json;

/** How often a random test tries: a fifth of its full count in each build, all of it with {@code -Pthorough}. */
final class Rounds {

    private static final int SHARE = Boolean.getBoolean("ecar.thorough") ? 1 : 5;

    private Rounds() {}

    /**
     * How often to try.
     *
     * @param full the full count
     * @return the count for this run, at least one
     */
    static int of(int full) {
        return Math.max(1, full / SHARE);
    }
}
