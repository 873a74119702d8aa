package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A participant in a circle, by pseudonym. Nothing more is recorded about a person: no name, no age, no ground
 * of discrimination, and no way to select people by any of these (P2, P6, P15).
 *
 * @param id the pseudonym
 * @param role in what role
 * @param ownRole the city's own word for that role, a code of its profile, if it has one; for residents there can be none
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
     * Creates a participant with one of the predefined roles.
     *
     * @param id the pseudonym
     * @param role in what role
     * @param joinedOn since when
     * @param consent what was agreed to
     */
    public Participant(ParticipantId id, ParticipantRole role, PartialDate joinedOn, Stated<Consent> consent) {
        this(id, role, Optional.empty(), joinedOn, consent);
    }

    /**
     * Withdraws consent. Where no consent is recorded there is nothing to change.
     *
     * @param scopes what is taken back; none means all of it
     * @param on the day
     * @return the participant, the consent withdrawn
     * @throws org.ecarmethod.validation.InvalidValueException as {@link Consent#withdraw(PartialDate)}
     */
    public Participant withdraw(Set<ConsentScope> scopes, PartialDate on) {
        requireNonNull(scopes, "scopes");
        requireNonNull(on, "on");
        return consent.toOptional()
                .map(given -> {
                    Consent left = scopes.isEmpty() ? given.withdraw(on) : given;
                    for (ConsentScope scope : scopes) {
                        left = left.withdraw(scope, on);
                    }
                    return new Participant(id, role, ownRole, joinedOn, Stated.known(left));
                })
                .orElse(this);
    }
}
