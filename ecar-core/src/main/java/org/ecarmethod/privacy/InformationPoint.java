package org.ecarmethod.privacy;

import org.ecarmethod.validation.WireNamed;

/**
 * An item of information that an information sheet for participants must contain: what the method and research ethics
 * demand (P14, P16, P18), and what articles 13, 15, 18 and 21 of the General Data Protection Regulation do.
 */
public enum InformationPoint implements WireNamed {
    /** What is going to happen. */
    PLAN,
    /** Its purpose. */
    PURPOSE,
    /** Its methods. */
    METHODS,
    /** The risks of taking part. */
    RISKS,
    /** The body responsible for it, and how to reach it (article 13(1), point (a)). */
    RESPONSIBLE_BODY,
    /** That taking part is voluntary. */
    VOLUNTARINESS,
    /** That everybody may stop, and how. */
    RIGHT_TO_STOP,
    /** That records of a municipality can be requested; absolute confidentiality is never promised (P16). */
    OPENNESS,
    /** Where to file a complaint, since telling a circle is not one (P18). */
    COMPLAINT_ROUTE,
    /** How to reach the data-protection officer (article 13(1), point (b)). */
    DATA_PROTECTION_OFFICER,
    /** The legal basis of processing personal data (article 13(1), point (c)). */
    LEGAL_BASIS,
    /** Who receives personal data, also outside the Union (article 13(1), points (e) and (f)). */
    RECIPIENTS,
    /** How long personal data is kept (article 13(2), point (a)). */
    STORAGE_PERIOD,
    /** That everybody may see the data about them (articles 13(2), point (b), and 15). */
    ACCESS,
    /** That everybody may have the data about them corrected (articles 13(2), point (b), and 16). */
    RECTIFICATION,
    /** When data about a person is erased, and when archive law prevents it (articles 13(2), point (b), and 17). */
    ERASURE,
    /** That everybody may have processing restricted (articles 13(2), point (b), and 18). */
    RESTRICTION,
    /** That everybody may object to processing; it must be set apart from other information (article 21(4)). */
    OBJECTION,
    /** That everybody may complain to the supervisory authority (article 13(2), point (d)). */
    SUPERVISORY_AUTHORITY;

    @Override
    public String vocabulary() {
        return "information";
    }
}
