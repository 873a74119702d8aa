package org.ecarmethod.index;

import org.ecarmethod.validation.WireNamed;

/** What a question without an answer does to a score. How the official index does it was not found, so it is said each time
 * (domain 4). */
public enum MissingPolicy implements WireNamed {
    /** It is left out: what was answered alone counts. The score can rise by leaving weak questions open. */
    EXCLUDE,
    /** It earns nothing: an unanswered question never raises a score. */
    ZERO
}
