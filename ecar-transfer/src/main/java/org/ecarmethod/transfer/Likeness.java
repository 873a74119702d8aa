package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The similarity of a point of the new context to the original one, as judged by people. */
public enum Likeness implements WireNamed {
    /** Similar. */
    ALIKE,
    /** Partly similar. */
    PARTLY,
    /** Different. */
    DIFFERENT
}
