package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/**
 * A dated statement on the progress of a commitment.
 *
 * @param on when it was stated
 * @param execution how far it is
 * @param newDue a new date for it, if it was moved
 * @param newOwner the body that takes it on from here, if another does
 * @param note what was said beside it
 */
public record CommitmentStep(
        PartialDate on,
        Execution execution,
        Optional<PartialDate> newDue,
        Optional<BodyId> newOwner,
        Optional<LocalizedText> note) {

    public CommitmentStep {
        requireNonNull(on, "on");
        requireNonNull(execution, "execution");
        requireNonNull(newDue, "newDue");
        requireNonNull(newOwner, "newOwner");
        requireNonNull(note, "note");
    }
}
