package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/**
 * The legal basis of processing personal data under article 6(1) of the General Data Protection Regulation.
 *
 * <p>It is another question than whether somebody agreed to take part: that is the ethical consent, recorded with each
 * participant (P11).
 */
public enum LegalBasis implements WireNamed {
    /** Consent, point (a). */
    CONSENT,
    /** A contract, point (b). */
    CONTRACT,
    /** A legal obligation, point (c). */
    LEGAL_OBLIGATION,
    /** Vital interests of a person, point (d). */
    VITAL_INTERESTS,
    /** A task in the public interest or the exercise of official authority, point (e). */
    PUBLIC_TASK,
    /** Legitimate interests, point (f). */
    LEGITIMATE_INTERESTS;

    /**
     * {@return whether an authority can hardly rely on it: as it is the stronger party, consent may not be freely given
     * (recital 43), and legitimate interests are not available to authorities in their tasks (article 6(1), last
     * sentence)}
     */
    public boolean isDoubtfulForAuthority() {
        return this == CONSENT || this == LEGITIMATE_INTERESTS;
    }
}
