package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** Whether a circle has heard of an answer (axis f). Derived from the feedback that was recorded. */
public enum FeedbackStatus implements WireNamed {
    /** Nothing was sent. */
    NONE,
    /** A message was sent. */
    SENT,
    /** It was talked over with the circle. */
    DISCUSSED
}
