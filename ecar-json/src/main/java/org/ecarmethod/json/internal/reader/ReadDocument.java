package org.ecarmethod.json.internal.reader;

import java.util.Optional;
import java.util.OptionalInt;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.report.ValidationReport;

/**
 * A document that was read and examined.
 *
 * @param position its position in the input; empty if this is no document, but tells what is wrong with the input
 * @param value what was read; empty if the document was refused
 * @param kept unknown fields that were kept
 * @param report everything that was found
 * @param <T> type of the value
 */
public record ReadDocument<T>(OptionalInt position, Optional<T> value, KeptFields kept, ValidationReport report) {}
