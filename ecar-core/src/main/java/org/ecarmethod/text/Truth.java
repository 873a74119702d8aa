package org.ecarmethod.text;

import org.ecarmethod.validation.WireNamed;

/** The answer to a question that the data may leave open. */
public enum Truth implements WireNamed {
    /** True, whatever the imprecise parts turn out to be. */
    YES,
    /** False, whatever the imprecise parts turn out to be. */
    NO,
    /** The data leaves it open. */
    UNKNOWN
}
