package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** Why a change, or a difference without a record, has the light it has. */
public enum RatingReason implements WireNamed {
    /** Words, themes or papers of the place. */
    TAILORED,
    /** More is asked for than before. */
    STRICTER,
    /** Another policy area; a new setting alone asks for care. */
    MOVED,
    /** Other people take part, or in other roles. */
    OTHER_PEOPLE,
    /** Answers have words that only people can check. */
    ANSWERS_RENAMED,
    /** Circles of another size; neither more nor less is asked for. */
    OTHER_FORM,
    /** Less is asked for than in the reference, within its bounds. */
    MILDER,
    /** A core function has another form. */
    CORE_MODIFIED,
    /** A core function is dropped. */
    CORE_DROPPED,
    /** Those who decided hold that the core is weakened. */
    JUDGED_INCONSISTENT,
    /** Those who decided do not know whether the core is kept. */
    JUDGED_UNKNOWN,
    /** There is no record of it. */
    NOT_RECORDED,
    /** A gate is not there. */
    GATE_LOST
}
