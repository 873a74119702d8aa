package org.ecarmethod.method;

import org.ecarmethod.validation.WireNamed;

/** How it is found out whether a {@link Gate} is open. */
public enum GateCheck implements WireNamed {
    /** The anchoring map names at least one affected operation, each with what it could change. */
    MAP_NAMES_OPERATIONS("map-names-operations"),
    /** The anchoring map names a recipient and a reply-by date for each affected operation. */
    MAP_NAMES_RECIPIENTS("map-names-recipients"),
    /** Each affected operation has answered yes, with evidence. */
    EACH_OPERATION_ANSWERS("each-operation-answers"),
    /** The question is answered once, with yes and with evidence. */
    ANSWERED_ONCE("answered-once"),
    /** The operations were named, and have answered, before the day the first participant is invited. */
    BEFORE_INVITATION("before-invitation");

    private final String wireName;

    GateCheck(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "gate-check";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
