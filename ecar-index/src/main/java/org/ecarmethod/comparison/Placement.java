package org.ecarmethod.comparison;

import static java.util.Objects.requireNonNull;

/**
 * A rank, with everything needed to interpret it. Competition ranking: cities with equal numbers share the best rank of them,
 * and the places after it stay empty (1, 2, 2, 4). Which rule the official index follows is not known.
 *
 * @param group among whom
 * @param rank the place, 1 for the highest value
 * @param of how many are ranked in the group
 * @param level how many others of the group are exactly level
 */
public record Placement(ComparisonGroup group, int rank, int of, int level) {

    public Placement {
        requireNonNull(group, "group");
    }

    /** {@return whether other cities share the rank} */
    public boolean isShared() {
        return level > 0;
    }
}
