package org.ecarmethod.validation;

/** Whether a rule may be waived or weakened by those whom it binds. */
public enum Protection implements WireNamed {
    /** May be waived, by a named person, with a reason, until a date. */
    WAIVABLE,
    /** Protects the method's core or a person: no waiver applies and no profile weakens it. */
    SAFETY
}
