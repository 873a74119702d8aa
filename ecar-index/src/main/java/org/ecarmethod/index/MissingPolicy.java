package org.ecarmethod.index;

import org.ecarmethod.validation.WireNamed;

/** The effect of a question without an answer on a score. How the official index does it was not found, so it is said
 * each time (domain 4). */
public enum MissingPolicy implements WireNamed {
    /** It is excluded: only answered questions count. The score can rise by leaving weak questions open. */
    EXCLUDE,
    /** It earns no points: an unanswered question never raises a score. */
    ZERO
}
