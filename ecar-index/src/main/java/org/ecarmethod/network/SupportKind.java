package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** With what a network supports a city. Source: domain 3c N10 and N11, domain 4. */
public enum SupportKind implements WireNamed {
    /** Experts who help over years. */
    EXPERT_SUPPORT("expert-support"),
    /** Work across and between administrations. */
    CROSS_DEPARTMENT("cross-department"),
    /** A strategy against rumours, see {@link AntiRumourElement}. */
    ANTI_RUMOUR("anti-rumour"),
    /** Officials discuss real dilemmas they have met. */
    DILEMMA("dilemma"),
    /** Stories told as a way of working. */
    STORYTELLING("storytelling"),
    /** Help with one concrete question. */
    CONCRETE_ISSUE("concrete-issue");

    private final String wireName;

    SupportKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "support-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
