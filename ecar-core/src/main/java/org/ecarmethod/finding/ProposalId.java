package org.ecarmethod.finding;

import org.ecarmethod.text.Id;

/** The id of a {@link Proposal}, unique within one process. */
public final class ProposalId extends Id {

    private ProposalId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }
}
