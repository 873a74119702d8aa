package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What kind of thing a source says, so that a claim is not taken for a fact. */
public enum StatementKind implements WireNamed {
    /** Something that happened or is so, as the source tells it. */
    FACT,
    /** Something that is to come. */
    EXPECTATION,
    /** An effect or a benefit that somebody states; the source shows no data. */
    CLAIM
}
