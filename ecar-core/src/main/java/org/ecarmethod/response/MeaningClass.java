package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** What a response state means, whatever a city calls it. Fixed: cities may rename states and never move them to another class. */
public enum MeaningClass implements WireNamed {
    /** What is there, or runs, or was decided before: it closes nothing by itself. */
    EXISTING,
    /** What is to come, or is open: it owes an owner and a date. */
    FORWARD,
    /** A direction that is being changed because of what was heard (S1:9e). */
    CHANGE,
    /** Agreement about a need, without anything being promised. */
    AGREEMENT,
    /** What was asked will not be done. */
    REFUSAL,
    /** The body holds that it is another body's to answer. */
    REDIRECTION
}
