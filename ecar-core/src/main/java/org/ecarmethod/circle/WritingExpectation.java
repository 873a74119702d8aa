package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** What participants are told at the invitation about writing themselves (R1.3, source K16). */
public enum WritingExpectation implements WireNamed {
    /** Taking part is enough. */
    NONE("none"),
    /** Whoever wants to may write. */
    VOLUNTARY("voluntary"),
    /** Own writing is expected. */
    EXPECTED("expected");

    private final String wireName;

    WritingExpectation(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "writing-expectation";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
