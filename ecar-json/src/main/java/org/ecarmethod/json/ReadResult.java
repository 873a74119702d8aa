package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.ValidationReport;

/**
 * What came of reading a document: the process, if no error stands, and the report in any case.
 *
 * @param process the process; empty if the document was refused
 * @param report everything that was found, with line and column, and what was not checked
 */
public record ReadResult(Optional<EcarProcess> process, ValidationReport report) {

    public ReadResult {
        requireNonNull(process, "process");
        requireNonNull(report, "report");
    }
}
