package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The words a checklist is written with. */
public enum ChecklistPhrase implements WireNamed {
    /** What it is. */
    HEADING,
    /** The policy area. */
    AREA,
    /** Whose answer it is. */
    WHO,
    /** What counts as evidence. */
    EVIDENCE,
    /** The only kinds of evidence that count. */
    ONLY,
    /** What the city demands beyond. */
    FURTHER,
    /** What is scored beside the gates. */
    SCORED,
    /** No policy area is set. */
    NO_AREA;

    @Override
    public String vocabulary() {
        return "checklist";
    }
}
