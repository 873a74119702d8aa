package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What an anti-rumour strategy is made of. Source: domain 4 [K53]. */
public enum AntiRumourElement implements WireNamed {
    /** Rumours that go round are found. */
    IDENTIFY,
    /** Facts and arguments that touch are collected against them. */
    COUNTER,
    /** Those who want to act against them join. */
    NETWORK,
    /** People are trained to meet rumours where they are told. */
    AGENTS,
    /** A campaign is run. */
    CAMPAIGN
}
