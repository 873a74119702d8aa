package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** The kind of support by a network for a city. Source: domain 3c N10 and N11, domain 4. */
public enum SupportKind implements WireNamed {
    /** Expert support over several years. */
    EXPERT_SUPPORT,
    /** Cooperation across and between administrations. */
    CROSS_DEPARTMENT,
    /** An anti-rumour strategy, see {@link AntiRumourElement}. */
    ANTI_RUMOUR,
    /** Discussions of real dilemmas among officials. */
    DILEMMA,
    /** Storytelling as a working method. */
    STORYTELLING,
    /** Help with one concrete question. */
    CONCRETE_ISSUE
}
