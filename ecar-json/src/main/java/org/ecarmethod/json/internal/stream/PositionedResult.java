package org.ecarmethod.json.internal.stream;

/**
 * A result, and how far the input had been taken when its document had been cut out.
 *
 * @param result the result
 * @param taken bytes of the input as they stand in the file
 * @param <R> type of the result
 */
public record PositionedResult<R>(R result, long taken) {}
