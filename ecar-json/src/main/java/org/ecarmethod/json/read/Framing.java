package org.ecarmethod.json.read;

/** How the documents stand in an input. Whether the input is packed with gzip is told by its first bytes in any case. */
public enum Framing {
    /**
     * Told by the text: a list if it begins with a bracket; lines if its first line is a whole object, or cannot go on,
     * and more follows; else a single document.
     */
    AUTO,
    /** One document and nothing else. */
    SINGLE,
    /** A JSON list of documents. */
    LIST,
    /** Each document in a line of its own (NDJSON); blank lines are passed over. */
    LINES
}
