package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/**
 * The meaning of a response state, whatever a city calls it. Fixed: cities may rename states and never move them to
 * another class.
 */
public enum MeaningClass implements WireNamed {
    /** Something that exists, is running or was decided before: it closes nothing by itself. */
    EXISTING,
    /** Something planned or open: it requires an owner and a date. */
    FORWARD,
    /** A change of direction because of the results (S1:9e). */
    CHANGE,
    /** Agreement on a need, without a promise. */
    AGREEMENT,
    /** A refusal of what was asked. */
    REFUSAL,
    /** The body states that another body should answer. */
    REDIRECTION,
    /** Handled, and nobody can tell what came of it: it answers nothing. */
    UNRECORDED
}
