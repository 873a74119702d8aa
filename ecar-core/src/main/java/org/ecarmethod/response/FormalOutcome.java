package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** How a body formally ended a matter (axis a). Source: glossary of the domain, sources K36, K43, K45 and K46. */
public enum FormalOutcome implements WireNamed {
    /** Approved (bifall). */
    APPROVED("approved"),
    /** Approved in part (delvis bifall). */
    PARTLY_APPROVED("partly-approved"),
    /** Rejected (avslag). */
    REJECTED("rejected"),
    /** Deemed answered: neither yes nor no (anses besvarad). */
    DEEMED_ANSWERED("deemed-answered"),
    /** Not examined, being outside the remit (avvisad). */
    DISMISSED("dismissed"),
    /** Not examined, time having passed (avskriven). */
    WRITTEN_OFF("written-off"),
    /** Sent back for more preparation; not final (återremiss). */
    SENT_BACK("sent-back"),
    /** Put off to a later meeting; not final (bordlagd). */
    TABLED("tabled"),
    /** There was no formal decision. */
    NONE("none");

    private final String wireName;

    FormalOutcome(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "formal-outcome";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
