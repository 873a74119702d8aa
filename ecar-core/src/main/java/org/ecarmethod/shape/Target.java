package org.ecarmethod.shape;

import org.ecarmethod.record.Section;

/**
 * The target of a reference: items of one sort, which have an id. Two targets are the same only if they are one object.
 */
public final class Target {

    /** Bodies. */
    public static final Target BODIES = in(Section.BODIES);

    /** Operations on the anchoring map. */
    public static final Target OPERATIONS = in(Section.ANCHORING);

    /** Circles. */
    public static final Target CIRCLES = in(Section.CIRCLES);

    /** Meetings of circles. */
    public static final Target MEETINGS = in(Section.CIRCLES);

    /** Participants of circles. */
    public static final Target PARTICIPANTS = in(Section.CIRCLES);

    /** Experiences. */
    public static final Target EXPERIENCES = in(Section.EXPERIENCES);

    /** Findings. */
    public static final Target FINDINGS = in(Section.FINDINGS);

    /** Quotes in findings. */
    public static final Target QUOTES = in(Section.FINDINGS);

    /** Proposals. */
    public static final Target PROPOSALS = in(Section.PROPOSALS);

    /** Referrals. */
    public static final Target REFERRALS = in(Section.REFERRALS);

    /** Responses. */
    public static final Target RESPONSES = in(Section.RESPONSES);

    /** Commitments. */
    public static final Target COMMITMENTS = in(Section.COMMITMENTS);

    /** Follow-ups. */
    public static final Target FOLLOW_UPS = in(Section.FOLLOW_UPS);

    /** Sources. */
    public static final Target SOURCES = in(Section.SOURCES);

    /** Themes of the profile. */
    public static final Target THEMES = in("themes");

    private final String section;

    private Target(String section) {
        this.section = section;
    }

    private static Target in(Section section) {
        return in(section.wireName());
    }

    /**
     * Creates a target.
     *
     * @param section name of the list in which they stand
     * @return a target of its own
     */
    public static Target in(String section) {
        return new Target(section);
    }

    /** {@return the name of the list that contains the items} */
    public String section() {
        return section;
    }
}
