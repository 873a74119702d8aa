package org.ecarmethod.validation;

/** How much an {@link Issue} weighs. The order of the constants is the order of reports: the gravest first. */
public enum Severity implements WireNamed {
    /** The data breaks the method or the format; a document with one is refused. */
    ERROR("error"),
    /** The data departs from what the literature or good practice asks; a document is accepted and the reader told. */
    WARNING("warning"),
    /** Nothing is wrong; something a reader should see, such as a start that was overridden. */
    INFO("info");

    private final String wireName;

    Severity(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "severity";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
