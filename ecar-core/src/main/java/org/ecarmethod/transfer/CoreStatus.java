package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** What became of a core function. The order is from kept to dropped. */
public enum CoreStatus implements WireNamed {
    /** It is as the method describes it. */
    KEPT("kept"),
    /** It is there in another form, or was set aside once. */
    MODIFIED("modified"),
    /** It is not there. */
    DROPPED("dropped");

    private final String wireName;

    CoreStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "core-status";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
