package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.report.ValidationReport;

/**
 * What came of reading a dossier: the dossier, if no error stands, and the report in any case.
 *
 * @param dossier the dossier; empty if the document was refused
 * @param report everything that was found, with line and column, and what was not checked
 */
public record IndexResult(Optional<IndexDossier> dossier, ValidationReport report) {

    public IndexResult {
        requireNonNull(dossier, "dossier");
        requireNonNull(report, "report");
    }
}
