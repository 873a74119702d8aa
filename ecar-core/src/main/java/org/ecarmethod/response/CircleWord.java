package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/**
 * A circle's own judgement on one answer: whether it meets what was asked. The body's judgement is in the answer; the
 * two may differ, and both are shown. The comment is a text of residents: it leaves the circles and the project team only with
 * the approval of the circle (R3.1).
 *
 * @param response the response it is about
 * @param on when the circle said it
 * @param meets whether the answer meets the proposal
 * @param comment what the circle said beside it
 * @param approval the approval of the comment by the circle, that it may leave; empty if it was not given
 */
public record CircleWord(
        ResponseId response,
        PartialDate on,
        MeetsProposal meets,
        Optional<LocalizedText> comment,
        Optional<Approval> approval) {

    public CircleWord {
        requireNonNull(response, "response");
        requireNonNull(on, "on");
        requireNonNull(meets, "meets");
        requireNonNull(comment, "comment");
        requireNonNull(approval, "approval");
    }
}
