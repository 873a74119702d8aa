package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** Why a change, or a difference without a record, has the light it has. */
public enum RatingReason implements WireNamed {
    /** Words, themes or papers of the place. */
    TAILORED("tailored"),
    /** More is asked for than before. */
    STRICTER("stricter"),
    /** Another policy area; a new setting alone asks for care. */
    MOVED("moved"),
    /** Other people take part, or in other roles. */
    OTHER_PEOPLE("other-people"),
    /** Answers have words that only people can check. */
    ANSWERS_RENAMED("answers-renamed"),
    /** Circles of another size; neither more nor less is asked for. */
    OTHER_FORM("other-form"),
    /** Less is asked for than in the reference, within its bounds. */
    MILDER("milder"),
    /** A core function has another form. */
    CORE_MODIFIED("core-modified"),
    /** A core function is dropped. */
    CORE_DROPPED("core-dropped"),
    /** Those who decided hold that the core is weakened. */
    JUDGED_INCONSISTENT("judged-inconsistent"),
    /** Those who decided do not know whether the core is kept. */
    JUDGED_UNKNOWN("judged-unknown"),
    /** There is no record of it. */
    NOT_RECORDED("not-recorded"),
    /** A gate is not there. */
    GATE_LOST("gate-lost");

    private final String wireName;

    RatingReason(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "rating-reason";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
