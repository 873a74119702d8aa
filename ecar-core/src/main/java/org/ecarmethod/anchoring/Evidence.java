package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/**
 * Evidence that an answer was given: a document that others can request.
 *
 * @param kind what kind of paper
 * @param ownKind the city's own word for that kind, a code of its profile, if it has one
 * @param reference which one
 * @param caseNumber the matter it is registered in, if it is registered
 */
public record Evidence(
        EvidenceKind kind, Optional<Code> ownKind, LocalizedText reference, Optional<CaseNumber> caseNumber) {

    public Evidence {
        requireNonNull(kind, "kind");
        requireNonNull(ownKind, "ownKind");
        requireNonNull(reference, "reference");
        requireNonNull(caseNumber, "caseNumber");
    }

    /**
     * Creates evidence of one of the predefined kinds.
     *
     * @param kind what kind of paper
     * @param reference which one
     * @param caseNumber the matter it is registered in, if it is registered
     */
    public Evidence(EvidenceKind kind, LocalizedText reference, Optional<CaseNumber> caseNumber) {
        this(kind, Optional.empty(), reference, caseNumber);
    }
}
