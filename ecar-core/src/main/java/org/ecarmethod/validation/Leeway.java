package org.ecarmethod.validation;

/** How a profile may change the severity of a code. */
public enum Leeway implements WireNamed {
    /** Not at all: the code protects the method's core or a person. */
    NONE,
    /** The severity may be raised above the reference, never lowered. */
    RAISE,
    /**
     * The code is about a form that each city chooses: its severity may be raised or lowered, or the rule switched off.
     */
    ANY
}
