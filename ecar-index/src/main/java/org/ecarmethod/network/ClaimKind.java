package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** How firm a date of a membership is. */
public enum ClaimKind implements WireNamed {
    /** Said by somebody. */
    CLAIMED("claimed"),
    /** Dated by a document. */
    DOCUMENTED("documented");

    private final String wireName;

    ClaimKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "claim-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
