package org.ecarmethod.network;

import java.util.List;
import org.ecarmethod.validation.WireNamed;

/**
 * A point of the Ten-Point Plan of the European Coalition of Cities against Racism, in our words: a second way to
 * classify proposals, beside the themes of a profile. Source: domain 4 [K77].
 */
public enum EccarPoint implements WireNamed {
    /** 1: monitoring racism, together with those who experience it. */
    VIGILANCE,
    /** 2: measuring its extent, and the city's actions against it. */
    ASSESSMENT,
    /** 3: supporting its victims. */
    VICTIMS,
    /** 4: residents who know their rights and take part. */
    PARTICIPATION,
    /** 5: equal opportunities, also through the city's partners. */
    EQUAL_OPPORTUNITIES,
    /** 6: equal treatment by the city as employer and service provider. */
    EMPLOYER_AND_SERVICES,
    /** 7: housing on equal terms. */
    HOUSING,
    /** 8: schools that work against racism. */
    EDUCATION,
    /** 9: visibility and encounters of different cultures. */
    CULTURAL_DIVERSITY,
    /** 10: responses to hate crimes, and mediation of conflicts. */
    HATE_CRIME;

    /** {@return its number in the plan, 1 to 10} */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }
}
