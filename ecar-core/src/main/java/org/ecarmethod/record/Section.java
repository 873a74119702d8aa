package org.ecarmethod.record;

import org.ecarmethod.validation.WireNamed;

/** A part of the record of a process, which a rule may need and a record of the past may lack. */
public enum Section implements WireNamed {
    /** The bodies. */
    BODIES("bodies"),
    /** The anchoring map. */
    ANCHORING("anchoring"),
    /** The grounds on which the process left the draft, and its changes of phase. */
    HISTORY("history"),
    /** The circles with their participants and meetings. */
    CIRCLES("circles"),
    /** The experiences. */
    EXPERIENCES("experiences"),
    /** The findings. */
    FINDINGS("findings"),
    /** The proposals. */
    PROPOSALS("proposals"),
    /** The referrals. */
    REFERRALS("referrals"),
    /** The responses. */
    RESPONSES("responses"),
    /** The commitments. */
    COMMITMENTS("commitments"),
    /** The follow-ups. */
    FOLLOW_UPS("followUps"),
    /** The feedback. */
    FEEDBACK("feedback"),
    /** The items that remain in the long term. */
    OPEN_ITEMS("openItems"),
    /** The sources of the record. */
    SOURCES("sources"),
    /** The facts about the process itself. */
    FACTS("facts"),
    /** The decisions that protect participants. */
    DATA_PROTECTION("dataProtection"),
    /** The publications. */
    PUBLICATIONS("publications"),
    /** The tombstones of removed records. */
    TOMBSTONES("tombstones");

    private final String field;

    Section(String field) {
        this.field = field;
    }

    /** {@return the name of its field in the document} */
    public String field() {
        return field;
    }
}
