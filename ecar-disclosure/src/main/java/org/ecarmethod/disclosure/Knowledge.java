package org.ecarmethod.disclosure;

/** What somebody who reads a release is taken to know besides all releases. */
public enum Knowledge {
    /** Nothing more. For counts of which nobody can know a part, such as answers collected in rounds. */
    RELEASES,
    /** All numbers of one circle, the own one, whichever it is. A member can subtract them. */
    OWN_CIRCLE
}
