package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** How a point of the new context compares with the original one, as people judge it. */
public enum Likeness implements WireNamed {
    /** Much the same. */
    ALIKE("alike"),
    /** The same in part. */
    PARTLY("partly"),
    /** Not the same. */
    DIFFERENT("different");

    private final String wireName;

    Likeness(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "likeness";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
