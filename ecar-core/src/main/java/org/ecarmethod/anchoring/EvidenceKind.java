package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** The kind of evidence for a readiness answer. Source: the evidence column of the criteria in domain section 5. */
public enum EvidenceKind implements WireNamed {
    /** A note signed by the head of the operation. */
    SIGNED_NOTE,
    /** Attested minutes. */
    MINUTES,
    /** A decision with its paragraph. */
    DECISION,
    /** A written statement. */
    STATEMENT,
    /** The text handed to participants. */
    INFORMATION_SHEET,
    /** An assessment, such as one of consequences for privacy, or an ethics decision. */
    ASSESSMENT,
    /** A line in a budget. */
    BUDGET_LINE
}
