package org.ecarmethod.detection;

import org.ecarmethod.validation.WireNamed;

/** The certainty of a detection. Ordered: the surest first. */
public enum Certainty implements WireNamed {
    /** The form is unmistakable, or the check digits are correct. */
    CERTAIN,
    /** It has the form, but other data has it too. */
    LIKELY,
    /** A near miss: shaped like an identity number whose check digits are wrong, as after a typing error. */
    POSSIBLE
}
