package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecarmethod.json.internal.reader.ReadDocument;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.report.ValidationReport;

/**
 * The result of reading a document of any format: the value, if there is no error, and the report in any case.
 *
 * @param position position of the document in its input, counted from 0; empty if this is no document, but tells what is
 *     wrong with the input itself
 * @param value the value; empty if the document was refused
 * @param kept fields that the format does not know and that were to be kept; none if the document was refused
 * @param report everything that was found, with line and column, and what was not checked
 * @param <T> type of the value
 */
public record ReadResult<T>(OptionalInt position, Optional<T> value, KeptFields kept, ValidationReport report) {

    public ReadResult {
        requireNonNull(position, "position");
        requireNonNull(value, "value");
        requireNonNull(kept, "kept");
        requireNonNull(report, "report");
    }

    static <T> ReadResult<T> of(ReadDocument<T> read) {
        return new ReadResult<>(read.position(), read.value(), read.kept(), read.report());
    }

    /**
     * Returns the value, or throws an exception with all problems.
     *
     * @return the value
     * @throws RefusedDocumentException if the document was refused
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new RefusedDocumentException(report));
    }

    /** {@return the outcome, without anything from the document} */
    @Override
    public String toString() {
        return "ReadResult[" + report.outcome().wireName() + "]";
    }
}
