package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A decision on the retention of one class of data (gallring, bevarande; P17). The date is known if the data is to be
 * disposed of then; not applicable, with the reason, if it is kept for good, as archive law may demand; unknown while
 * nobody has decided.
 *
 * @param data the class of data
 * @param disposeOn from when it is to be disposed of
 * @param decidedIn the matter in which that was decided
 */
public record RetentionDecision(Sensitivity data, Stated<PartialDate> disposeOn, Stated<CaseNumber> decidedIn) {

    public RetentionDecision {
        requireNonNull(data, "data");
        requireNonNull(disposeOn, "disposeOn");
        requireNonNull(decidedIn, "decidedIn");
    }
}
