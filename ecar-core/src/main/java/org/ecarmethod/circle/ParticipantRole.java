package org.ecarmethod.circle;

import org.ecarmethod.validation.WireNamed;

/** In what role somebody takes part in a circle. */
public enum ParticipantRole implements WireNamed {
    /** Contributes lived experience. Citizenship is not asked for. */
    RESIDENT("resident"),
    /** Contributes experience from work in an operation. */
    PRACTITIONER("practitioner"),
    /** Leads the circle and does not own it (cirkelledare). */
    LEADER("leader"),
    /** Contributes research knowledge and method. */
    RESEARCHER("researcher");

    private final String wireName;

    ParticipantRole(String wireName) {
        this.wireName = wireName;
    }

    /** {@return whether those in this role are invited for what they have lived through or work with} */
    public boolean givesExperience() {
        return this == RESIDENT || this == PRACTITIONER;
    }

    @Override
    public String vocabulary() {
        return "participant-role";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
