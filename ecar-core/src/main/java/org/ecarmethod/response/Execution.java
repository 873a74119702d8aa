package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** How far a commitment has been carried out (axis e). */
public enum Execution implements WireNamed {
    /** Not started. */
    NOT_STARTED,
    /** Work has begun. */
    UNDER_WAY,
    /** Done. */
    DONE,
    /** Something else was done. */
    DEVIATED,
    /** Abandoned. */
    DROPPED,
    /** Handed over to something that remains beyond the process, with an owner of its own. */
    HANDED_OVER
}
