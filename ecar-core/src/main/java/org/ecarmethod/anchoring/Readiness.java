package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** An answer to the question of a gate. There is no middle: half a yes is a no with a remark. */
public enum Readiness implements WireNamed {
    /** Yes; valid only with evidence. */
    YES,
    /** No. */
    NO
}
