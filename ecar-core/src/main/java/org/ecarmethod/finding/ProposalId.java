package org.ecarmethod.finding;

import org.ecarmethod.text.Id;

/** Names a {@link Proposal} inside one process. */
public final class ProposalId extends Id {

    private ProposalId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }
}
