package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** Whether an answer meets what was asked (axis d). The body states it in its answer, the circle in its own judgement. */
public enum MeetsProposal implements WireNamed {
    /** All that was asked. */
    FULLY,
    /** Some of what was asked. */
    PARTLY,
    /** Nothing of what was asked. */
    NO,
    /** Unclear from the answer. */
    UNCLEAR
}
