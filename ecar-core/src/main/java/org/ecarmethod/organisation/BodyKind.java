package org.ecarmethod.organisation;

import org.ecarmethod.validation.WireNamed;

/** What kind of actor a {@link Body} is. Source: glossary of the domain, with the Swedish terms. */
public enum BodyKind implements WireNamed {
    /** The highest deciding assembly (kommunfullmäktige). */
    COUNCIL("council"),
    /** Leads, supervises and prepares the council's cases (kommunstyrelse). */
    EXECUTIVE("executive"),
    /** A political body that decides in its field (nämnd). */
    COMMITTEE("committee"),
    /** Civil servants who work under a committee or the executive (förvaltning). */
    ADMINISTRATION("administration"),
    /** A company the municipality owns, outside the committees (kommunalt bolag). */
    MUNICIPAL_COMPANY("municipal-company"),
    /** A foundation, outside the administrations, such as a municipal one (stiftelse). */
    FOUNDATION("foundation"),
    /** An association, or a council of associations (förening, föreningsråd). */
    ASSOCIATION("association"),
    /** A bureau of civil society that advises people, such as an anti-discrimination bureau. */
    CIVIL_SOCIETY_BUREAU("civil-society-bureau"),
    /** A university or another research partner. */
    RESEARCH_PARTNER("research-partner");

    private final String wireName;

    BodyKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String vocabulary() {
        return "body-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
