package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** A kind of content of a profile. */
public enum ProfilePart implements WireNamed {
    /** The policy area. */
    POLICY_AREA,
    /** A core function. */
    CORE_FUNCTION,
    /** A gate. */
    GATE,
    /** A scored criterion. */
    CRITERION,
    /** A theme. */
    THEME,
    /** A word for a term of the core. */
    TERM,
    /** A number. */
    PARAMETER,
    /** The weight of a rule. */
    RULE,
    /** A waiver. */
    WAIVER
}
