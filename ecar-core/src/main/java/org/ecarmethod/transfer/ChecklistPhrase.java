package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The words a checklist is written with. */
public enum ChecklistPhrase implements WireNamed {
    /** What it is. */
    HEADING("heading"),
    /** The policy area. */
    AREA("area"),
    /** Whose answer it is. */
    WHO("who"),
    /** What counts as evidence. */
    EVIDENCE("evidence"),
    /** The only kinds of evidence that count. */
    ONLY("only"),
    /** What the city demands beyond. */
    FURTHER("further"),
    /** What is scored beside the gates. */
    SCORED("scored"),
    /** No policy area is set. */
    NO_AREA("no-area");

    private final String wireName;

    ChecklistPhrase(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "checklist";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
