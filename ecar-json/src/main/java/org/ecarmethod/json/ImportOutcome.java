package org.ecarmethod.json;

/** How much of an input was delivered. */
public enum ImportOutcome {
    /** Every document, and the input was read to its end without an error. */
    ALL_DELIVERED,
    /** Some documents; others were rejected, or the input could not be read to its end. */
    SOME_DELIVERED,
    /** None. */
    NOTHING_DELIVERED
}
