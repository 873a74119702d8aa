package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** How firm a date of a membership is. */
public enum ClaimKind implements WireNamed {
    /** Said by somebody. */
    CLAIMED,
    /** Dated by a document. */
    DOCUMENTED
}
