package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** The formal outcome of a matter (axis a). Source: glossary of the domain, sources K36, K43, K45 and K46. */
public enum FormalOutcome implements WireNamed {
    /** Approved (bifall). */
    APPROVED,
    /** Approved in part (delvis bifall). */
    PARTLY_APPROVED,
    /** Rejected (avslag). */
    REJECTED,
    /** Deemed answered: neither yes nor no (anses besvarad). */
    DEEMED_ANSWERED,
    /** Not examined, being outside the remit (avvisad). */
    DISMISSED,
    /** Not examined, time having passed (avskriven). */
    WRITTEN_OFF,
    /** Sent back for more preparation; not final (återremiss). */
    SENT_BACK,
    /** Postponed to a later meeting; not final (bordlagd). */
    TABLED,
    /** There was no formal decision. */
    NONE,
    /** The matter was handled, and the record does not show how it ended. */
    NOT_RECORDED;

    /** {@return whether the matter has come to an end with it: not if it comes back, since it was sent back or tabled} */
    public boolean isFinal() {
        return this != SENT_BACK && this != TABLED;
    }

    /** {@return whether it says yes, to everything or to a part} */
    public boolean isApproval() {
        return this == APPROVED || this == PARTLY_APPROVED;
    }
}
