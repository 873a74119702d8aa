package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** What became of a core function. The order is from kept to dropped. */
public enum CoreStatus implements WireNamed {
    /** It is as the method describes it. */
    KEPT,
    /** It is there in another form, or was set aside once. */
    MODIFIED,
    /** It is not there. */
    DROPPED
}
