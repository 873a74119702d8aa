package org.ecarmethod.disclosure;

import org.ecarmethod.validation.WireNamed;

/** The kind of a dimension: what it reveals about people, as far as it matters for identifying them (P5). */
public enum DimensionKind implements WireNamed {
    /** The place where a person lives or spends time. */
    AREA,
    /** A person's age. */
    AGE_BAND,
    /** The language that a person speaks. */
    LANGUAGE,
    /** The origin of a person or of their parents. */
    ORIGIN,
    /** The role in which a person takes part. */
    ROLE,
    /** A ground of discrimination: equality data, which requires large numbers (P19). */
    GROUND,
    /** The theme of a contribution. */
    THEME,
    /** A time. */
    TIME,
    /** Anything else that reveals little about a person. */
    OTHER;

    /** {@return whether it helps to identify a person when combined with others} */
    public boolean isQuasiIdentifier() {
        return switch (this) {
            case AREA, AGE_BAND, LANGUAGE, ORIGIN, ROLE, GROUND -> true;
            case THEME, TIME, OTHER -> false;
        };
    }
}
