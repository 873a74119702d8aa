package org.ecarmethod.detection;

import org.ecarmethod.validation.WireNamed;

/** How sure a detector is. Ordered: the surest first. */
public enum Certainty implements WireNamed {
    /** The form is unmistakable, or the check digits agree. */
    CERTAIN("certain"),
    /** It has the form, but other things have it too. */
    LIKELY("likely"),
    /** A near miss: shaped like an identity number whose check digits do not agree, as after a slip of the hand. */
    POSSIBLE("possible");

    private final String wireName;

    Certainty(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "certainty";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
