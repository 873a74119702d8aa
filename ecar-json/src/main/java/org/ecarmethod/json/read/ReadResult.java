package org.ecarmethod.json.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;

/**
 * What came of reading a document: the process, if no error stands, and the report in any case.
 *
 * @param position position of the document in its input, counted from 0; empty if this is no document, but tells what is
 *     wrong with the input itself
 * @param process the process; empty if the document was refused
 * @param kept fields that the format does not know and that were to be kept; none if the document was refused
 * @param report everything that was found, with line and column, and what was not checked
 */
public record ReadResult(
        OptionalInt position, Optional<EcarProcess> process, KeptFields kept, ValidationReport report) {

    public ReadResult {
        requireNonNull(position, "position");
        requireNonNull(process, "process");
        requireNonNull(kept, "kept");
        requireNonNull(report, "report");
    }
}
