package org.ecarmethod.text;

import org.ecarmethod.validation.WireNamed;

/** Answer to a question that the data may not decide. */
public enum Truth implements WireNamed {
    /** It is so, whatever the imprecise parts turn out to be. */
    YES("yes"),
    /** It is not so, whatever the imprecise parts turn out to be. */
    NO("no"),
    /** The data does not tell. */
    UNKNOWN("unknown");

    private final String wireName;

    Truth(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "truth";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
