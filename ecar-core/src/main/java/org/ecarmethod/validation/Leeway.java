package org.ecarmethod.validation;

/** What a profile may do with the severity of a code. */
public enum Leeway implements WireNamed {
    /** Nothing: the code protects the method's core or a person. */
    NONE,
    /** It may weigh more than the reference says, never less. */
    RAISE,
    /** It is about a form that each city chooses: it may weigh more or less, or be switched off. */
    ANY
}
