package org.ecarmethod.detection;

import org.ecarmethod.validation.WireNamed;

/** How sure a detector is. Ordered: the surest first. */
public enum Certainty implements WireNamed {
    /** The form is unmistakable, or the check digits agree. */
    CERTAIN,
    /** It has the form, but other things have it too. */
    LIKELY,
    /** A near miss: shaped like an identity number whose check digits do not agree, as after a slip of the hand. */
    POSSIBLE
}
