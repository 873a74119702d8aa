package org.ecarmethod.network;

import java.util.List;
import org.ecarmethod.validation.WireNamed;

/** The Ten-Point Plan of the European Coalition of Cities against Racism, in our words: a second way to sort proposals, beside the
 * themes of a profile. Source: domain 4 [K77]. */
public enum EccarPoint implements WireNamed {
    /** 1: racism is watched for, together with those who meet it. */
    VIGILANCE,
    /** 2: how much there is, and what the city does against it, is measured. */
    ASSESSMENT,
    /** 3: those who are hurt get help. */
    VICTIMS,
    /** 4: residents know their rights and take part. */
    PARTICIPATION,
    /** 5: the city sees to equal chances, also with others it deals with. */
    EQUAL_OPPORTUNITIES,
    /** 6: the city as employer and as provider of services treats people equally. */
    EMPLOYER_AND_SERVICES,
    /** 7: homes are to be had on equal terms. */
    HOUSING,
    /** 8: schools work against racism. */
    EDUCATION,
    /** 9: different cultures are seen and meet. */
    CULTURAL_DIVERSITY,
    /** 10: crimes of hate are met, and conflicts are mediated. */
    HATE_CRIME;

    /** {@return its number in the plan, 1 to 10} */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }
}
