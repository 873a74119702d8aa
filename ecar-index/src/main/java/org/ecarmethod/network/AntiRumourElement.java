package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** An element of an anti-rumour strategy. Source: domain 4 [K53]. */
public enum AntiRumourElement implements WireNamed {
    /** Identifying common rumours. */
    IDENTIFY,
    /** Collecting convincing facts and arguments against them. */
    COUNTER,
    /** Bringing together those who want to act against them. */
    NETWORK,
    /** Training people to respond to rumours where they are told. */
    AGENTS,
    /** Running a campaign. */
    CAMPAIGN
}
