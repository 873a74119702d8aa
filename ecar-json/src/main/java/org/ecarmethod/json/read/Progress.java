package org.ecarmethod.json.read;

/**
 * The progress of reading an input.
 *
 * @param documents how many documents were read so far, refused ones too
 * @param bytes how many bytes of the input were consumed so far, as in the file: compressed, if it is compressed
 */
public record Progress(long documents, long bytes) {}
