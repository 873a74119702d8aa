package org.ecarmethod.disclosure;

import org.ecarmethod.validation.WireNamed;

/** What a dimension says about people, as far as it matters for recognising them (P5). */
public enum DimensionKind implements WireNamed {
    /** Where somebody lives or moves. */
    AREA("area"),
    /** How old somebody is. */
    AGE_BAND("age-band"),
    /** What somebody speaks. */
    LANGUAGE("language"),
    /** Where somebody or their parents come from. */
    ORIGIN("origin"),
    /** In what role somebody takes part. */
    ROLE("role"),
    /** A ground of discrimination: equality data, which need large numbers (P19). */
    GROUND("ground"),
    /** What was told about. */
    THEME("theme"),
    /** When. */
    TIME("time"),
    /** Anything else that says little about a person. */
    OTHER("other");

    private final String wireName;

    DimensionKind(String wireName) {
        this.wireName = wireName;
    }

    /** {@return whether it helps to recognise a person when combined with others} */
    public boolean isQuasiIdentifier() {
        return switch (this) {
            case AREA, AGE_BAND, LANGUAGE, ORIGIN, ROLE, GROUND -> true;
            case THEME, TIME, OTHER -> false;
        };
    }

    @Override
    public String vocabulary() {
        return "dimension-kind";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
