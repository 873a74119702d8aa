package org.ecarmethod.response;

import org.ecarmethod.validation.WireNamed;

/** At which level an answer was given (axis c). Who answered and who decided are two more facts. */
public enum AuthorityLevel implements WireNamed {
    /** A political body: council, executive or committee. */
    COMMITTEE("committee"),
    /** An administration: an officer's view. */
    ADMINISTRATION("administration"),
    /** A municipal company. */
    COMPANY("company"),
    /** A foundation. */
    FOUNDATION("foundation"),
    /** An association or another body of civil society. */
    ASSOCIATION("association"),
    /** Several bodies, or all, together. */
    COLLECTIVE("collective"),
    /** The source does not tell. */
    UNKNOWN("unknown");

    private final String wireName;

    AuthorityLevel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "authority-level";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
