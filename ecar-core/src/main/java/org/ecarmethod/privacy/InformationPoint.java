package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/** What an information sheet for participants must say (P14, P16, P18). */
public enum InformationPoint implements WireNamed {
    /** What is going to happen. */
    PLAN,
    /** What it is for. */
    PURPOSE,
    /** How it is done. */
    METHODS,
    /** What it may cost somebody to take part. */
    RISKS,
    /** Which body answers for it. */
    RESPONSIBLE_BODY,
    /** That nobody has to take part. */
    VOLUNTARINESS,
    /** That everybody may stop, and how. */
    RIGHT_TO_STOP,
    /** That records of a municipality can be asked for; absolute confidentiality is never promised (P16). */
    OPENNESS,
    /** Where to go with a complaint, since what is told in a circle is none (P18). */
    COMPLAINT_ROUTE;

    @Override
    public String vocabulary() {
        return "information";
    }
}
