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
    /** A label of a term of the core. */
    TERM,
    /** A parameter. */
    PARAMETER,
    /** The severity of a rule. */
    RULE,
    /** A waiver. */
    WAIVER
}
