package org.ecarmethod.record;

import org.ecarmethod.validation.WireNamed;

/** A part of the record of a process, which a rule may need and history may lack. */
public enum Section implements WireNamed {
    /** The bodies. */
    BODIES("bodies", "bodies"),
    /** The anchoring map. */
    ANCHORING("anchoring", "anchoring"),
    /** The grounds on which the process left the draft, and its changes of phase. */
    HISTORY("history", "history"),
    /** The circles with their participants and meetings. */
    CIRCLES("circles", "circles"),
    /** The experiences. */
    EXPERIENCES("experiences", "experiences"),
    /** The findings. */
    FINDINGS("findings", "findings"),
    /** The proposals. */
    PROPOSALS("proposals", "proposals"),
    /** The referrals. */
    REFERRALS("referrals", "referrals"),
    /** The responses. */
    RESPONSES("responses", "responses"),
    /** The commitments. */
    COMMITMENTS("commitments", "commitments"),
    /** The follow-ups. */
    FOLLOW_UPS("follow-ups", "followUps"),
    /** The feedback. */
    FEEDBACK("feedback", "feedback"),
    /** What remains to be taken on in the long term. */
    OPEN_ITEMS("open-items", "openItems"),
    /** The sources of the record. */
    SOURCES("sources", "sources"),
    /** The facts about the process itself. */
    FACTS("facts", "facts"),
    /** What was decided to protect participants. */
    DATA_PROTECTION("data-protection", "dataProtection"),
    /** What left the project. */
    PUBLICATIONS("publications", "publications"),
    /** What remains of what was removed. */
    TOMBSTONES("tombstones", "tombstones");

    private final String wireName;
    private final String field;

    Section(String wireName, String field) {
        this.wireName = wireName;
        this.field = field;
    }

    @Override
    public String vocabulary() {
        return "section";
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** {@return the name of the field of the document that holds it} */
    public String field() {
        return field;
    }
}
