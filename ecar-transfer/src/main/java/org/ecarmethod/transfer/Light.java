package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/**
 * The rating of a change: how much caution it needs (the traffic light of sources K88 and K89). The order is from least
 * to most.
 */
public enum Light implements WireNamed {
    /** It adapts the method to a place and leaves the core unchanged. */
    GREEN,
    /** It adds, replaces or moves something, or its effect is unknown; caution is needed. */
    YELLOW,
    /** It removes or weakens a part of the core. */
    RED
}
