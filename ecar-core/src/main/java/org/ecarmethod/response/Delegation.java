package org.ecarmethod.response;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/**
 * That an answer was decided on delegation (delegationsbeslut): an office decided in the name of a committee. In law the decision is that
 * of the committee, so it is the committee that stands as {@link Answer#decidedBy}; the level is that of the committee or of the
 * administration (R5.11).
 *
 * @param by the office that decided, such as "head of the unit"; never the name of a person
 * @param committee the body in whose name it decided
 */
public record Delegation(LocalizedText by, Stated<BodyId> committee) {

    public Delegation {
        requireNonNull(by, "by");
        requireNonNull(committee, "committee");
    }
}
