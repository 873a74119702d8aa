package org.ecarmethod.validation;

/** What kind of trouble an {@link IssueCode} is about; a reader can filter on it without knowing single codes. */
public enum Category implements WireNamed {
    /** The document does not have the shape it should: syntax, missing or unknown fields, wrong types. */
    STRUCTURE("structure"),
    /** A single value is impossible. */
    VALUE("value"),
    /** An id points at nothing, at itself in a circle, or stands twice. */
    REFERENCE("reference"),
    /** Two dated things stand in the wrong order. */
    ORDER("order"),
    /** Something that is owed is not there. */
    COMPLETENESS("completeness"),
    /** The way of working departs from the method. */
    METHOD("method"),
    /** Something could hurt a person who told us something. */
    PRIVACY("privacy"),
    /** A set limit of size, depth or number was reached. */
    LIMIT("limit");

    private final String wireName;

    Category(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "category";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
