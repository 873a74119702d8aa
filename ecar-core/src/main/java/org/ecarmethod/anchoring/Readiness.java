package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** What was answered to the question of a gate. There is no middle: half a yes is a no with a remark. */
public enum Readiness implements WireNamed {
    /** Yes; counts only with evidence. */
    YES,
    /** No. */
    NO
}
