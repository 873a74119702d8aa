package org.ecarmethod.report;

import org.ecarmethod.validation.WireNamed;

/** The outcome of validating a document, determined by its report alone. */
public enum Outcome implements WireNamed {
    /** There is no unwaived issue. */
    ACCEPTED,
    /** There are warnings, notes or waived errors, but no unwaived error. */
    ACCEPTED_WITH_REMARKS,
    /** There is at least one unwaived error. */
    REFUSED
}
