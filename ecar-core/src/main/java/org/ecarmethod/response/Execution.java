package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** How far what was promised has been carried out (axis e). */
public enum Execution implements WireNamed {
    /** Nothing has been done. */
    NOT_STARTED,
    /** Work has begun. */
    UNDER_WAY,
    /** It is done. */
    DONE,
    /** Something else was done. */
    DEVIATED,
    /** It was given up. */
    DROPPED
}
