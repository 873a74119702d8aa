package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A follow-up of commitments, and its report to those who gave the assignment (återrapportering, phase 6).
 *
 * @param id its id in the process
 * @param on when
 * @param commitments what was looked at; none if it was a general look
 * @param reportedTo the political body that was told
 * @param result what was found
 */
public record FollowUp(
        FollowUpId id, PartialDate on, Set<CommitmentId> commitments, Stated<BodyId> reportedTo, LocalizedText result) {

    public FollowUp {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(commitments, "commitments");
        commitments = Collections.unmodifiableSet(new LinkedHashSet<>(commitments));
        requireNonNull(reportedTo, "reportedTo");
        requireNonNull(result, "result");
    }
}
