package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** What participants are told at the invitation about writing texts of their own (R1.3, source K16). */
public enum WritingExpectation implements WireNamed {
    /** Taking part is enough. */
    NONE,
    /** Writing is optional. */
    VOLUNTARY,
    /** Writing is expected. */
    EXPECTED
}
