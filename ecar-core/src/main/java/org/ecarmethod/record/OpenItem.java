package org.ecarmethod.record;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * An item that remains to be done in the long term, with its owner (R6.3, S1:10d).
 *
 * @param id its id in the process
 * @param text what remains
 * @param owner which body takes it on
 * @param due by when
 * @param commitments the commitments it carries on, beyond the process
 * @param source where it was found, if it was taken from a source
 */
public record OpenItem(
        FactId id,
        LocalizedText text,
        Stated<BodyId> owner,
        Stated<PartialDate> due,
        Set<CommitmentId> commitments,
        Optional<Citation> source) {

    public OpenItem {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(owner, "owner");
        requireNonNull(due, "due");
        requireNonNull(commitments, "commitments");
        commitments = Collections.unmodifiableSet(new LinkedHashSet<>(commitments));
        requireNonNull(source, "source");
    }
}
