package org.ecarmethod.report;

import org.ecarmethod.validation.WireNamed;

/** What becomes of a document, decided by its report alone. */
public enum Outcome implements WireNamed {
    /** No issue stands. */
    ACCEPTED("accepted"),
    /** Warnings or notes stand, or errors were waived; no error stands. */
    ACCEPTED_WITH_REMARKS("accepted-with-remarks"),
    /** At least one error stands. */
    REFUSED("refused");

    private final String wireName;

    Outcome(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "outcome";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
