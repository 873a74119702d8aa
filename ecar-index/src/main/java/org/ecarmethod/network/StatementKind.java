package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What kind of thing a source says, so that a claim is not taken for a fact. */
public enum StatementKind implements WireNamed {
    /** Something that happened or is so, as the source tells it. */
    FACT("fact"),
    /** Something that is to come. */
    EXPECTATION("expectation"),
    /** An effect or a benefit that somebody states; the source shows no data. */
    CLAIM("claim");

    private final String wireName;

    StatementKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "statement-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
