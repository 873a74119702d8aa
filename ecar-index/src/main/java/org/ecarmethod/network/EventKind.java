package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** The kind of an event in a network. */
public enum EventKind implements WireNamed {
    /** A meeting of cities. */
    MEETING,
    /** The city submits its report for the index. */
    REPORT_HANDED_IN,
    /** Experts report on the city. */
    EXPERT_REPORT,
    /** The city tests something for the network. */
    PILOT,
    /** A publication on the city. */
    PUBLICATION,
    /** A result is expected. */
    RESULT_EXPECTED,
    /** An expected result was received. */
    RESULT_RECEIVED,
    /** Anything else. */
    OTHER
}
