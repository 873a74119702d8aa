package org.ecarmethod.method;

import org.ecarmethod.validation.WireNamed;

/** The check that determines whether a {@link Gate} is open. */
public enum GateCheck implements WireNamed {
    /** The anchoring map names at least one affected operation, each with what it could change. */
    MAP_NAMES_OPERATIONS,
    /** The anchoring map names a recipient and a reply-by date for each affected operation. */
    MAP_NAMES_RECIPIENTS,
    /** Each affected operation has answered yes, with evidence. */
    EACH_OPERATION_ANSWERS,
    /** The question is answered once, with yes and with evidence. */
    ANSWERED_ONCE,
    /** The operations were named, and have answered, before the day the first participant is invited. */
    BEFORE_INVITATION
}
