package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** The reliability of the date of a membership. */
public enum ClaimKind implements WireNamed {
    /** Claimed by somebody. */
    CLAIMED,
    /** Dated by a document. */
    DOCUMENTED
}
