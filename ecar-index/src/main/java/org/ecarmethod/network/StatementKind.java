package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** The kind of a statement, so that a claim is not mistaken for a fact. */
public enum StatementKind implements WireNamed {
    /** A fact, according to the source. */
    FACT,
    /** An expectation. */
    EXPECTATION,
    /** An effect or a benefit that somebody claims; the source shows no data. */
    CLAIM
}
