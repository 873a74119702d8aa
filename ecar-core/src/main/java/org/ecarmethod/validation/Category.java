package org.ecarmethod.validation;

/** What kind of trouble an {@link IssueCode} is about; a reader can filter on it without knowing single codes. */
public enum Category implements WireNamed {
    /** The document does not have the shape it should: syntax, missing or unknown fields, wrong types. */
    STRUCTURE,
    /** A single value is impossible. */
    VALUE,
    /** An id points at nothing, at itself in a circle, or stands twice. */
    REFERENCE,
    /** Two dated things stand in the wrong order. */
    ORDER,
    /** Something that is owed is not there. */
    COMPLETENESS,
    /** The way of working departs from the method. */
    METHOD,
    /** Something could hurt a person who told us something. */
    PRIVACY,
    /** A set limit of size, depth or number was reached. */
    LIMIT
}
