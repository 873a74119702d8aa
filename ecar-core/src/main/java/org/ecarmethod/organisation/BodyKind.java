package org.ecarmethod.organisation;

import org.ecarmethod.validation.WireNamed;

/** The kind of a {@link Body}. Source: glossary of the domain, with the Swedish terms. */
public enum BodyKind implements WireNamed {
    /** The highest deciding assembly (kommunfullmäktige). */
    COUNCIL,
    /** Leads, supervises and prepares the council's cases (kommunstyrelse). */
    EXECUTIVE,
    /** A political body that decides in its field (nämnd). */
    COMMITTEE,
    /** Civil servants who work under a committee or the executive (förvaltning). */
    ADMINISTRATION,
    /** A company the municipality owns, outside the committees (kommunalt bolag). */
    MUNICIPAL_COMPANY,
    /** A foundation, outside the administrations, such as a municipal one (stiftelse). */
    FOUNDATION,
    /** An association, or a council of associations (förening, föreningsråd). */
    ASSOCIATION,
    /** A bureau of civil society that advises people, such as an anti-discrimination bureau. */
    CIVIL_SOCIETY_BUREAU,
    /** A university or another research partner. */
    RESEARCH_PARTNER,
    /** A region, which runs health care and public transport (region). */
    REGION,
    /** An authority of the state, such as the police (statlig myndighet). */
    STATE_AUTHORITY,
    /** A court or a tribunal (domstol, nämnd som prövar mål). */
    COURT,
    /** Another municipality (annan kommun). */
    OTHER_MUNICIPALITY;

    /** {@return whether elected politicians decide in such a body, so that it can delegate a decision to an office} */
    public boolean isElected() {
        return this == COUNCIL || this == EXECUTIVE || this == COMMITTEE;
    }

    /** {@return whether such a body answers to somebody else than this municipality; it owes an answer only if it was asked} */
    public boolean isOutsideCity() {
        return this == REGION || this == STATE_AUTHORITY || this == COURT || this == OTHER_MUNICIPALITY;
    }
}
