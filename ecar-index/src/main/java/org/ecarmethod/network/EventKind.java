package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What kind of thing happens in a network. */
public enum EventKind implements WireNamed {
    /** Cities meet. */
    MEETING("meeting"),
    /** The city hands in its report for the index. */
    REPORT_HANDED_IN("report-handed-in"),
    /** Experts report on the city. */
    EXPERT_REPORT("expert-report"),
    /** The city tries something out for the network. */
    PILOT("pilot"),
    /** Something on the city is published. */
    PUBLICATION("publication"),
    /** A result of something is to come. */
    RESULT_EXPECTED("result-expected"),
    /** It has come. */
    RESULT_RECEIVED("result-received"),
    /** Anything else. */
    OTHER("other");

    private final String wireName;

    EventKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "event-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
