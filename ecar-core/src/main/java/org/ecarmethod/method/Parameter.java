package org.ecarmethod.method;

import org.ecarmethod.validation.WireNamed;

/**
 * A parameter: a number that a profile may set within bounds. The bounds belong to the reference: a city can tighten
 * what protects the method, not loosen it.
 */
public enum Parameter implements WireNamed {
    /** The smallest circle that raises no remark, in participants (R1.1, sources K11 and K12). */
    CIRCLE_SIZE_MIN(5, 3, 15, Direction.NEITHER, "R1.1 [K11][K12]"),
    /** The largest circle that raises no remark, in participants (R1.1, source K11; one case had 15, K14). */
    CIRCLE_SIZE_MAX(10, 5, 20, Direction.NEITHER, "R1.1 [K11][K14]"),
    /**
     * The smallest number of meetings of a circle that raises no remark (R1.2; sources mention about ten, the bound is
     * ours).
     */
    MEETINGS_MIN(5, 3, 20, Direction.UPWARD, "R1.2 [K11][K15]"),
    /** The validity of an answer on readiness, in months (domain section 5; the number is ours). */
    PROOF_VALID_MONTHS(12, 1, 12, Direction.DOWNWARD, "domain 5: readiness expires"),
    /** The interval at which open items must be followed up, in months (R6.1: yearly at least). */
    OPEN_ITEMS_MONTHS(12, 1, 12, Direction.DOWNWARD, "R6.1 [K43][K62]"),
    /** The time within which a circle must receive feedback on an answer, in months (R7.1; the number is ours). */
    FEEDBACK_MONTHS(3, 1, 6, Direction.DOWNWARD, "R7.1 [K22][K23]");

    private final int reference;
    private final int min;
    private final int max;
    private final Direction tightens;
    private final String basis;

    Parameter(int reference, int min, int max, Direction tightens, String basis) {
        this.reference = reference;
        this.min = min;
        this.max = max;
        this.tightens = tightens;
        this.basis = basis;
    }

    /** {@return the value in the reference profile} */
    public int reference() {
        return reference;
    }

    /** {@return the smallest value a profile may set} */
    public int min() {
        return min;
    }

    /** {@return the largest value a profile may set} */
    public int max() {
        return max;
    }

    /** {@return the origin of the number} */
    public String basis() {
        return basis;
    }

    /** {@return the direction in which the method becomes stricter} */
    public Direction tightens() {
        return tightens;
    }

    /**
     * Tells whether a profile may set a value.
     *
     * @param value the value
     * @return true if it lies within the bounds
     */
    public boolean takes(int value) {
        return value >= min && value <= max;
    }

    /**
     * Tells whether one value demands less than another.
     *
     * @param value the value
     * @param other what it is compared with
     * @return true if it is looser; never for a parameter without direction
     */
    public boolean isLooser(int value, int other) {
        return switch (tightens) {
            case UPWARD -> value < other;
            case DOWNWARD -> value > other;
            case NEITHER -> false;
        };
    }

    /** The direction in which a parameter makes the method stricter. */
    public enum Direction {
        /** A larger number demands more. */
        UPWARD,
        /** A smaller number demands more. */
        DOWNWARD,
        /** Neither: the number depends on the place and demands nothing. */
        NEITHER
    }
}
