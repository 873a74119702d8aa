package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * Somebody who takes part in a circle, by pseudonym. Nothing more is recorded about a person: no name, no age, no ground
 * of discrimination, and no way to select people by any of these (P2, P6, P15).
 *
 * @param id the pseudonym
 * @param role in what role
 * @param ownRole the city's own word for that role, a code of its profile, if it has one
 * @param joinedOn since when
 * @param consent what was agreed to
 */
public record Participant(
        ParticipantId id, ParticipantRole role, Optional<Code> ownRole, PartialDate joinedOn, Stated<Consent> consent) {

    public Participant {
        requireNonNull(id, "id");
        requireNonNull(role, "role");
        requireNonNull(ownRole, "ownRole");
        requireNonNull(joinedOn, "joinedOn");
        requireNonNull(consent, "consent");
    }

    /**
     * Makes a participant in a role of the core.
     *
     * @param id the pseudonym
     * @param role in what role
     * @param joinedOn since when
     * @param consent what was agreed to
     */
    public Participant(ParticipantId id, ParticipantRole role, PartialDate joinedOn, Stated<Consent> consent) {
        this(id, role, Optional.empty(), joinedOn, consent);
    }
}
