package org.ecarmethod.json;

/** Which documents of an input are delivered. There is no default: whoever imports says which. */
public enum ImportMode {
    /**
     * The input is read to its end first. Only if no error stands it is read a second time, and every document is delivered.
     */
    ALL_OR_NOTHING,
    /** Every document without errors is delivered as soon as it is read; the others are reported. */
    KEEP_THE_GOOD,
    /** Nothing is delivered; the report shows what would be. */
    DRY_RUN
}
