package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/** An item of information that an information sheet for participants must contain (P14, P16, P18). */
public enum InformationPoint implements WireNamed {
    /** What is going to happen. */
    PLAN,
    /** Its purpose. */
    PURPOSE,
    /** Its methods. */
    METHODS,
    /** The risks of taking part. */
    RISKS,
    /** The body responsible for it. */
    RESPONSIBLE_BODY,
    /** That taking part is voluntary. */
    VOLUNTARINESS,
    /** That everybody may stop, and how. */
    RIGHT_TO_STOP,
    /** That records of a municipality can be requested; absolute confidentiality is never promised (P16). */
    OPENNESS,
    /** Where to file a complaint, since telling a circle is not one (P18). */
    COMPLAINT_ROUTE;

    @Override
    public String vocabulary() {
        return "information";
    }
}
