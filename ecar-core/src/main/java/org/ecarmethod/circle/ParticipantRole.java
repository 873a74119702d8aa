package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** In what role somebody takes part in a circle. */
public enum ParticipantRole implements WireNamed {
    /** Contributes lived experience. Citizenship is not asked for. */
    RESIDENT,
    /** Contributes experience from work in an operation. */
    PRACTITIONER,
    /** Leads the circle and does not own it (cirkelledare). */
    LEADER,
    /** Contributes research knowledge and method. */
    RESEARCHER;

    /** {@return whether those in this role are invited for what they have lived through or work with} */
    public boolean givesExperience() {
        return this == RESIDENT || this == PRACTITIONER;
    }
}
