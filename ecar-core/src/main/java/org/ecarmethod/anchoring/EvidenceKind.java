package org.ecarmethod.anchoring;

import org.ecarmethod.validation.WireNamed;

/** What kind of thing proves a readiness answer. Source: the evidence column of the criteria in domain section 5. */
public enum EvidenceKind implements WireNamed {
    /** A note signed by the head of the operation. */
    SIGNED_NOTE("signed-note"),
    /** Attested minutes. */
    MINUTES("minutes"),
    /** A decision with its paragraph. */
    DECISION("decision"),
    /** A written statement. */
    STATEMENT("statement"),
    /** The text handed to participants. */
    INFORMATION_SHEET("information-sheet"),
    /** An assessment, such as one of consequences for privacy, or an ethics decision. */
    ASSESSMENT("assessment"),
    /** A line in a budget. */
    BUDGET_LINE("budget-line");

    private final String wireName;

    EvidenceKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "evidence-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
