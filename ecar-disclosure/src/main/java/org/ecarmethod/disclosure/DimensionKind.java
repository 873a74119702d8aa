package org.ecarmethod.disclosure;

import org.ecarmethod.validation.WireNamed;

/** What a dimension says about people, as far as it matters for recognising them (P5). */
public enum DimensionKind implements WireNamed {
    /** Where somebody lives or moves. */
    AREA,
    /** How old somebody is. */
    AGE_BAND,
    /** What somebody speaks. */
    LANGUAGE,
    /** Where somebody or their parents come from. */
    ORIGIN,
    /** In what role somebody takes part. */
    ROLE,
    /** A ground of discrimination: equality data, which need large numbers (P19). */
    GROUND,
    /** What was told about. */
    THEME,
    /** When. */
    TIME,
    /** Anything else that says little about a person. */
    OTHER;

    /** {@return whether it helps to recognise a person when combined with others} */
    public boolean isQuasiIdentifier() {
        return switch (this) {
            case AREA, AGE_BAND, LANGUAGE, ORIGIN, ROLE, GROUND -> true;
            case THEME, TIME, OTHER -> false;
        };
    }
}
