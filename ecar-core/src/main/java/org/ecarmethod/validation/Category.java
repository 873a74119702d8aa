package org.ecarmethod.validation;

/** The category of an {@link IssueCode}, for filtering without knowledge of single codes. */
public enum Category implements WireNamed {
    /** The document does not have the required structure: syntax, missing or unknown fields, wrong types. */
    STRUCTURE,
    /** A single value is impossible. */
    VALUE,
    /** An id refers to nothing, occurs twice, or is part of a cycle. */
    REFERENCE,
    /** Two dated items are in the wrong order. */
    ORDER,
    /** Something required is missing. */
    COMPLETENESS,
    /** The work departs from the method. */
    METHOD,
    /** Something could harm a person who contributed. */
    PRIVACY,
    /** A set limit of size, depth or number was reached. */
    LIMIT
}
