package org.ecarmethod.anchoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.LocalizedText;

/**
 * What shows that an answer was given: a paper somebody else can ask for.
 *
 * @param kind what kind of paper
 * @param reference which one
 * @param caseNumber the matter it is registered in, if it is registered
 */
public record Evidence(EvidenceKind kind, LocalizedText reference, Optional<CaseNumber> caseNumber) {

    public Evidence {
        requireNonNull(kind, "kind");
        requireNonNull(reference, "reference");
        requireNonNull(caseNumber, "caseNumber");
    }
}
