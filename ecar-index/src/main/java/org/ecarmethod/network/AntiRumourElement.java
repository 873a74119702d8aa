package org.ecarmethod.network;

import org.ecarmethod.validation.WireNamed;

/** What an anti-rumour strategy is made of. Source: domain 4 [K53]. */
public enum AntiRumourElement implements WireNamed {
    /** Rumours that go round are found. */
    IDENTIFY("identify"),
    /** Facts and arguments that touch are collected against them. */
    COUNTER("counter"),
    /** Those who want to act against them join. */
    NETWORK("network"),
    /** People are trained to meet rumours where they are told. */
    AGENTS("agents"),
    /** A campaign is run. */
    CAMPAIGN("campaign");

    private final String wireName;

    AntiRumourElement(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "anti-rumour-element";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
