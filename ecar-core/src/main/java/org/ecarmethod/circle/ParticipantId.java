package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.TextForm;

/**
 * Pseudonym of a {@link Participant}: random, unique in the process, its key kept elsewhere (P2).
 *
 * @param value the id, form {@link TextForm#ID}
 */
public record ParticipantId(String value) implements Id {

    public ParticipantId {
        TextForm.ID.require(requireNonNull(value, "value"));
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     * @throws org.ecarmethod.validation.InvalidValueException as {@link TextForm#require}
     */
    public static ParticipantId of(String value) {
        return new ParticipantId(value);
    }

    /**
     * Makes a pseudonym that says nothing: 32 hexadecimal digits.
     *
     * @param source where the randomness comes from; for real people a {@link java.security.SecureRandom}
     * @return the pseudonym
     */
    public static ParticipantId random(RandomGenerator source) {
        byte[] bytes = new byte[16];
        source.nextBytes(bytes);
        return new ParticipantId(HexFormat.of().formatHex(bytes));
    }

    /** {@return the kind of id, without its value} */
    @Override
    public String toString() {
        return Id.masked(this);
    }
}
