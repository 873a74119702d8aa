package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** A kind of content of a profile. */
public enum ProfilePart implements WireNamed {
    /** The policy area. */
    POLICY_AREA("policy-area"),
    /** A core function. */
    CORE_FUNCTION("core-function"),
    /** A gate. */
    GATE("gate"),
    /** A scored criterion. */
    CRITERION("criterion"),
    /** A theme. */
    THEME("theme"),
    /** A word for a term of the core. */
    TERM("term"),
    /** A number. */
    PARAMETER("parameter"),
    /** The weight of a rule. */
    RULE("rule"),
    /** A waiver. */
    WAIVER("waiver");

    private final String wireName;

    ProfilePart(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "profile-part";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
