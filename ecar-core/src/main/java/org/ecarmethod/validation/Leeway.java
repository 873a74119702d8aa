package org.ecarmethod.validation;

/** What a profile may do with the severity of a code. */
public enum Leeway implements WireNamed {
    /** Nothing: the code protects the method's core or a person. */
    NONE("none"),
    /** It may weigh more than the reference says, never less. */
    RAISE("raise"),
    /** It is about a form that each city chooses: it may weigh more or less, or be switched off. */
    ANY("any");

    private final String wireName;

    Leeway(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "leeway";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
