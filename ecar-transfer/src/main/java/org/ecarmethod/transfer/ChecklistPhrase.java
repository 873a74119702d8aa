package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The phrases of a checklist. */
public enum ChecklistPhrase implements WireNamed {
    /** The heading. */
    HEADING,
    /** The policy area. */
    AREA,
    /** The answering office or person. */
    WHO,
    /** The required evidence. */
    EVIDENCE,
    /** The only kinds of evidence that count. */
    ONLY,
    /** The further demands of the city. */
    FURTHER,
    /** The criteria that are scored in addition to the gates. */
    SCORED,
    /** No policy area is set. */
    NO_AREA,
    /** The core functions that the profile drops; no gate opens for it. */
    DROPPED;

    @Override
    public String vocabulary() {
        return "checklist";
    }
}
