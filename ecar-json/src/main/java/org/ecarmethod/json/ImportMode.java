package org.ecarmethod.json;

/** Which documents of an input are delivered. There is no default: the caller must choose. */
public enum ImportMode {
    /**
     * The input is read to its end first. Only if there is no error is it read a second time, and every document delivered.
     */
    ALL_OR_NOTHING,
    /** Every document without errors is delivered as soon as it is read; the others are reported. */
    KEEP_THE_GOOD,
    /** Nothing is delivered; the report shows what would be. */
    DRY_RUN
}
