package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** Whether a circle has heard of an answer (axis f). Derived from the feedback that was recorded. */
public enum FeedbackStatus implements WireNamed {
    /** Nothing was sent. */
    NONE("none"),
    /** A message was sent. */
    SENT("sent"),
    /** It was talked over with the circle. */
    DISCUSSED("discussed");

    private final String wireName;

    FeedbackStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "feedback-status";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
