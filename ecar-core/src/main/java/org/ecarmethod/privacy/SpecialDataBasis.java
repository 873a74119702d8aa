package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/**
 * The exception of article 9(2) of the General Data Protection Regulation that allows special-category data, such as health,
 * origin or belief. What people tell of their lives often shows it, also where nobody asked for it.
 *
 * <p>It is needed beside the {@link LegalBasis}, not in its place.
 */
public enum SpecialDataBasis implements WireNamed {
    /** Explicit consent, point (a). */
    EXPLICIT_CONSENT,
    /** Employment, social security and social protection law, point (b). */
    EMPLOYMENT_AND_SOCIAL_LAW,
    /** Vital interests of a person who cannot consent, point (c). */
    VITAL_INTERESTS,
    /** Members of a foundation, association or other body without profit, point (d). */
    ASSOCIATIONS,
    /** Data that the person has manifestly made public, point (e). */
    MADE_PUBLIC,
    /** Legal claims and courts, point (f). */
    LEGAL_CLAIMS,
    /** A substantial public interest, on the basis of law, point (g). */
    SUBSTANTIAL_PUBLIC_INTEREST,
    /** Health care and social care, point (h). */
    HEALTH_AND_SOCIAL_CARE,
    /** Public health, point (i). */
    PUBLIC_HEALTH,
    /** Archives in the public interest, research and statistics, point (j). */
    ARCHIVES_AND_RESEARCH;

    /**
     * {@return whether an authority can hardly rely on it for what a circle tells: consent may not be freely given (recital
     * 43); points (c) and (d) are for people who cannot consent and for other bodies; what is told in a circle is not made
     * public}
     */
    public boolean isDoubtfulForAuthority() {
        return switch (this) {
            case EXPLICIT_CONSENT, VITAL_INTERESTS, ASSOCIATIONS, MADE_PUBLIC -> true;
            case EMPLOYMENT_AND_SOCIAL_LAW,
                    LEGAL_CLAIMS,
                    SUBSTANTIAL_PUBLIC_INTEREST,
                    HEALTH_AND_SOCIAL_CARE,
                    PUBLIC_HEALTH,
                    ARCHIVES_AND_RESEARCH -> false;
        };
    }
}
