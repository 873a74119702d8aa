package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** With what a network supports a city. Source: domain 3c N10 and N11, domain 4. */
public enum SupportKind implements WireNamed {
    /** Experts who help over years. */
    EXPERT_SUPPORT,
    /** Work across and between administrations. */
    CROSS_DEPARTMENT,
    /** A strategy against rumours, see {@link AntiRumourElement}. */
    ANTI_RUMOUR,
    /** Officials discuss real dilemmas they have met. */
    DILEMMA,
    /** Stories told as a way of working. */
    STORYTELLING,
    /** Help with one concrete question. */
    CONCRETE_ISSUE
}
