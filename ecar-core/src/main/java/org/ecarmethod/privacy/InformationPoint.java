package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/** What an information sheet for participants must say (P14, P16, P18). */
public enum InformationPoint implements WireNamed {
    /** What is going to happen. */
    PLAN("plan"),
    /** What it is for. */
    PURPOSE("purpose"),
    /** How it is done. */
    METHODS("methods"),
    /** What it may cost somebody to take part. */
    RISKS("risks"),
    /** Which body answers for it. */
    RESPONSIBLE_BODY("responsible-body"),
    /** That nobody has to take part. */
    VOLUNTARINESS("voluntariness"),
    /** That everybody may stop, and how. */
    RIGHT_TO_STOP("right-to-stop"),
    /** That records of a municipality can be asked for; absolute confidentiality is never promised (P16). */
    OPENNESS("openness"),
    /** Where to go with a complaint, since what is told in a circle is none (P18). */
    COMPLAINT_ROUTE("complaint-route");

    private final String wireName;

    InformationPoint(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "information";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
