package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** Of whom, or where, the question of a gate is settled. */
public enum Asked implements WireNamed {
    /** Every operation concerned is asked, and answers for itself. */
    EACH_OPERATION,
    /** It is asked once for the whole process. */
    ONCE,
    /** The anchoring map shows it. */
    ON_THE_MAP
}
