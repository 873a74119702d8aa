package org.ecarmethod.benchmarks.beans;

/** A bean of which exactly one field is there. */
interface Choice {

    /** {@return how many fields are there} */
    int given();
}
