package org.ecarmethod.json;

/**
 * A result, and how far the input had been taken when its document had been cut out.
 *
 * @param result the result
 * @param taken bytes of the input as they stand in the file
 */
record Read(ReadResult result, long taken) {}
