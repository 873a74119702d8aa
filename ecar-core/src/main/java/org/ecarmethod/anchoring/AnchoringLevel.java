package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** At which level of an organisation an answer was given. The literature asks for all three (R0.3, source K10). */
public enum AnchoringLevel implements WireNamed {
    /** Those who lead the daily work. */
    WORK_MANAGEMENT("work-management"),
    /** The organisation as such: head of administration, board. */
    ORGANISATION("organisation"),
    /** Elected politicians. */
    POLITICAL("political");

    private final String wireName;

    AnchoringLevel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "anchoring-level";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
