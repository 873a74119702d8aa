package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** How a point of the new context compares with the original one, as people judge it. */
public enum Likeness implements WireNamed {
    /** Much the same. */
    ALIKE,
    /** The same in part. */
    PARTLY,
    /** Not the same. */
    DIFFERENT
}
