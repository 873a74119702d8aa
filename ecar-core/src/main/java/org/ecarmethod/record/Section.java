package org.ecarmethod.record;

import org.ecarmethod.validation.WireNamed;

/** A part of the record of a process, which a rule may need and history may lack. */
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
    /** What remains to be taken on in the long term. */
    OPEN_ITEMS("openItems"),
    /** The sources of the record. */
    SOURCES("sources"),
    /** The facts about the process itself. */
    FACTS("facts"),
    /** What was decided to protect participants. */
    DATA_PROTECTION("dataProtection"),
    /** What left the project. */
    PUBLICATIONS("publications"),
    /** What remains of what was removed. */
    TOMBSTONES("tombstones");

    private final String field;

    Section(String field) {
        this.field = field;
    }

    /** {@return the name of the field of the document that holds it} */
    public String field() {
        return field;
    }
}
