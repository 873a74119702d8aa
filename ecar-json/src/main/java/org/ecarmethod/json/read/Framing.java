package org.ecarmethod.json.read;

/**
 * The arrangement of documents in an input. Whether the input is packed with gzip is told by its first bytes in any
 * case.
 */
public enum Framing {
    /**
     * Detected from the text: a list if it begins with a bracket; lines if its first line is a whole object, or cannot
     * continue, and more follows; else a single document.
     */
    AUTO,
    /** One document and nothing else. */
    SINGLE,
    /** A JSON list of documents. */
    LIST,
    /** One document a line (NDJSON); blank lines are skipped. */
    LINES
}
