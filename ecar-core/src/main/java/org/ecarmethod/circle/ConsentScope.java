package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** What a participant has agreed to. Each is asked apart (P10, P11). */
public enum ConsentScope implements WireNamed {
    /** To take part in the circle. */
    TAKE_PART,
    /** That experiences are written down without anything that points at the person. */
    RECORD_EXPERIENCE,
    /** That words are quoted as they were said. */
    QUOTE
}
