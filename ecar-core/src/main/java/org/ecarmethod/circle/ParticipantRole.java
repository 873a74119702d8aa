package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** The role of a participant in a circle. */
public enum ParticipantRole implements WireNamed {
    /** Contributes lived experience. Citizenship is not asked for. */
    RESIDENT,
    /** Contributes experience from work in an operation. */
    PRACTITIONER,
    /** Leads the circle and does not own it (cirkelledare). */
    LEADER,
    /** Contributes research knowledge and method. */
    RESEARCHER;

    /** {@return whether people in this role are invited for their experience of life or work} */
    public boolean givesExperience() {
        return this == RESIDENT || this == PRACTITIONER;
    }
}
