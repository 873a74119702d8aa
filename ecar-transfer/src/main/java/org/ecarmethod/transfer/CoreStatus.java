package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The status of a core function in an adaptation. The order is from kept to dropped. */
public enum CoreStatus implements WireNamed {
    /** As the method describes it. */
    KEPT,
    /** In another form, or overridden once. */
    MODIFIED,
    /** Missing. */
    DROPPED
}
