package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What kind of thing happens in a network. */
public enum EventKind implements WireNamed {
    /** Cities meet. */
    MEETING,
    /** The city hands in its report for the index. */
    REPORT_HANDED_IN,
    /** Experts report on the city. */
    EXPERT_REPORT,
    /** The city tries something out for the network. */
    PILOT,
    /** Something on the city is published. */
    PUBLICATION,
    /** A result of something is to come. */
    RESULT_EXPECTED,
    /** It has come. */
    RESULT_RECEIVED,
    /** Anything else. */
    OTHER
}
