package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** Whether an answer meets what was asked (axis d). The body says it in its answer; the circle says it in its own word. */
public enum MeetsProposal implements WireNamed {
    /** All that was asked. */
    FULLY("fully"),
    /** Some of what was asked. */
    PARTLY("partly"),
    /** Nothing of what was asked. */
    NO("no"),
    /** It cannot be told from the answer. */
    UNCLEAR("unclear");

    private final String wireName;

    MeetsProposal(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "meets-proposal";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
