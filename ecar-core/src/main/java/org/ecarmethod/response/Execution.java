package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** How far what was promised has been carried out (axis e). */
public enum Execution implements WireNamed {
    /** Nothing has been done. */
    NOT_STARTED("not-started"),
    /** Work has begun. */
    UNDER_WAY("under-way"),
    /** It is done. */
    DONE("done"),
    /** Something else was done. */
    DEVIATED("deviated"),
    /** It was given up. */
    DROPPED("dropped");

    private final String wireName;

    Execution(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "execution";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
