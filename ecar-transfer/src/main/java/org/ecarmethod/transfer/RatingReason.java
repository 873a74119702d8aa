package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** The reason for the rating of a change, or of a difference without a record. */
public enum RatingReason implements WireNamed {
    /** Terms, themes or evidence of the place. */
    TAILORED,
    /** More is demanded than before. */
    STRICTER,
    /** Another policy area; a new setting alone needs caution. */
    MOVED,
    /** Other people take part, or in other roles. */
    OTHER_PEOPLE,
    /** Answers have terms that only people can check. */
    ANSWERS_RENAMED,
    /** Circles of another size; neither more nor less is demanded. */
    OTHER_FORM,
    /** Less is demanded than in the reference, within its bounds. */
    MILDER,
    /** A core function has another form. */
    CORE_MODIFIED,
    /** A core function is dropped. */
    CORE_DROPPED,
    /** Those who decided judge that the core is weakened. */
    JUDGED_INCONSISTENT,
    /** Those who decided do not know whether the core is kept. */
    JUDGED_UNKNOWN,
    /** There is no record of it. */
    NOT_RECORDED,
    /** A gate is missing. */
    GATE_LOST
}
