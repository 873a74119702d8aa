package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** A scope of consent: something that a participant agrees to. Each is asked for separately (P10, P11). */
public enum ConsentScope implements WireNamed {
    /** Taking part in the circle. */
    TAKE_PART,
    /** Having experiences recorded, without anything that identifies the person. */
    RECORD_EXPERIENCE,
    /** Being quoted verbatim. */
    QUOTE
}
