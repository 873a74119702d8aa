package org.ecarmethod.report;

import org.ecarmethod.validation.WireNamed;

/** What becomes of a document, decided by its report alone. */
public enum Outcome implements WireNamed {
    /** No issue stands. */
    ACCEPTED,
    /** Warnings or notes stand, or errors were waived; no error stands. */
    ACCEPTED_WITH_REMARKS,
    /** At least one error stands. */
    REFUSED
}
