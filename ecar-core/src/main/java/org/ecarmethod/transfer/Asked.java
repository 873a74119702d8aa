package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** Of whom, or where, the question of a gate is settled. */
public enum Asked implements WireNamed {
    /** Every operation concerned is asked, and answers for itself. */
    EACH_OPERATION("each-operation"),
    /** It is asked once for the whole process. */
    ONCE("once"),
    /** The anchoring map shows it. */
    ON_THE_MAP("on-the-map");

    private final String wireName;

    Asked(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "asked";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
