package org.ecarmethod.response;

import org.ecarmethod.text.Id;

/** The id of a {@link Referral}, unique within one process. */
public final class ReferralId extends Id {

    private ReferralId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ReferralId of(String value) {
        return new ReferralId(value);
    }
}
