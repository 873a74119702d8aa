package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/**
 * A circle's own judgement on one answer: whether it meets what was asked. The body's judgement is in the answer; the
 * two may differ, and both are shown.
 *
 * @param response the response it is about
 * @param on when the circle said it
 * @param meets whether the answer meets the proposal
 * @param comment what the circle said beside it
 */
public record CircleWord(ResponseId response, PartialDate on, MeetsProposal meets, Optional<LocalizedText> comment) {

    public CircleWord {
        requireNonNull(response, "response");
        requireNonNull(on, "on");
        requireNonNull(meets, "meets");
        requireNonNull(comment, "comment");
    }
}
