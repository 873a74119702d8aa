package org.ecarmethod.record;

import org.ecarmethod.validation.WireNamed;

/**
 * A kind of part that a {@link JournalEntry} may name. People, what they told and what they are quoted with are no such
 * kinds, on purpose: a journal outlives what is removed, so it must never lead to a person.
 */
public enum PartKind implements WireNamed {
    /** A body. */
    BODY(Section.BODIES),
    /** A circle. */
    CIRCLE(Section.CIRCLES),
    /** A finding. */
    FINDING(Section.FINDINGS),
    /** A proposal. */
    PROPOSAL(Section.PROPOSALS),
    /** A referral. */
    REFERRAL(Section.REFERRALS),
    /** A response. */
    RESPONSE(Section.RESPONSES),
    /** A commitment. */
    COMMITMENT(Section.COMMITMENTS),
    /** A follow-up. */
    FOLLOW_UP(Section.FOLLOW_UPS),
    /** A feedback. */
    FEEDBACK(Section.FEEDBACK),
    /** An item that remains in the long term. */
    OPEN_ITEM(Section.OPEN_ITEMS),
    /** A source. */
    SOURCE(Section.SOURCES),
    /** A publication. */
    PUBLICATION(Section.PUBLICATIONS);

    private final Section section;

    PartKind(Section section) {
        this.section = section;
    }

    /** {@return the section of the record that contains such parts} */
    public Section section() {
        return section;
    }
}
