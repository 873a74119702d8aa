package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** The level of an organisation at which an answer was given. The literature asks for all three (R0.3, source K10). */
public enum AnchoringLevel implements WireNamed {
    /** Those who lead the daily work. */
    WORK_MANAGEMENT,
    /** The organisation as such: head of administration, board. */
    ORGANISATION,
    /** Elected politicians. */
    POLITICAL
}
