package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** What participants are told at the invitation about writing themselves (R1.3, source K16). */
public enum WritingExpectation implements WireNamed {
    /** Taking part is enough. */
    NONE,
    /** Whoever wants to may write. */
    VOLUNTARY,
    /** Own writing is expected. */
    EXPECTED
}
