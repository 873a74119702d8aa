package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** How much care a change asks for (the traffic light of sources K88 and K89). The order is from least to most. */
public enum Light implements WireNamed {
    /** It fits the method to a place and leaves the core as it is. */
    GREEN,
    /** It adds, replaces or moves something, or nobody knows: to be done with care. */
    YELLOW,
    /** It takes something of the core away, or weakens it. */
    RED
}
