package org.ecarmethod.transfer;

import org.ecarmethod.validation.WireNamed;

/** Who is asked the question of a gate, or where its answer is found. */
public enum Asked implements WireNamed {
    /** Every affected operation is asked, and answers for itself. */
    EACH_OPERATION,
    /** It is asked once for the whole process. */
    ONCE,
    /** The anchoring map shows it. */
    ON_THE_MAP
}
