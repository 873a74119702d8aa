package org.ecarmethod.validation;

/** The severity of an {@link Issue}. The order of the constants is the order of reports: the gravest first. */
public enum Severity implements WireNamed {
    /** The data violates the method or the format; a document with an error is rejected. */
    ERROR,
    /** The data departs from the literature or good practice; a document is accepted and the reader informed. */
    WARNING,
    /** Nothing is wrong, but a reader should know it, such as a start that was overridden. */
    INFO
}
