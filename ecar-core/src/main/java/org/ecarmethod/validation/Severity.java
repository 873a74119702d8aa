package org.ecarmethod.validation;

/** How much an {@link Issue} weighs. The order of the constants is the order of reports: the gravest first. */
public enum Severity implements WireNamed {
    /** The data breaks the method or the format; a document with one is refused. */
    ERROR,
    /** The data departs from what the literature or good practice asks; a document is accepted and the reader told. */
    WARNING,
    /** Nothing is wrong; something a reader should see, such as a start that was overridden. */
    INFO
}
