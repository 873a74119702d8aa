package org.ecarmethod.text;

import org.ecarmethod.validation.WireNamed;

/** Answer to a question that the data may not decide. */
public enum Truth implements WireNamed {
    /** It is so, whatever the imprecise parts turn out to be. */
    YES,
    /** It is not so, whatever the imprecise parts turn out to be. */
    NO,
    /** The data does not tell. */
    UNKNOWN
}
