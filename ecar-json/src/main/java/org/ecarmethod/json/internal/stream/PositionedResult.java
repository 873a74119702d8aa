package org.ecarmethod.json.internal.stream;

import org.ecarmethod.json.read.ReadResult;

/**
 * A result, and how far the input had been taken when its document had been cut out.
 *
 * @param result the result
 * @param taken bytes of the input as they stand in the file
 */
public record PositionedResult(ReadResult result, long taken) {}
