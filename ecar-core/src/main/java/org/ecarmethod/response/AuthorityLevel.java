package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** The level at which an answer was given (axis c). Who answered and who decided are two more facts. */
public enum AuthorityLevel implements WireNamed {
    /** A political body: council, executive or committee. */
    COMMITTEE,
    /** An administration: an officer's view. */
    ADMINISTRATION,
    /** A municipal company. */
    COMPANY,
    /** A foundation. */
    FOUNDATION,
    /** An association or another body of civil society. */
    ASSOCIATION,
    /** Several bodies, or all, together. */
    COLLECTIVE,
    /** Not stated in the source. */
    UNKNOWN
}
