package org.ecarmethod.json.read;

/**
 * The progress of reading an input.
 *
 * @param documents how many documents were read so far, refused ones too
 * @param bytes how many bytes of the input were taken so far, as they stand in the file: packed, if it is packed
 */
public record Progress(long documents, long bytes) {}
