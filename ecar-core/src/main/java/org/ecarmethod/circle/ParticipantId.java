package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.ecarmethod.text.Id;

/** The pseudonym of a {@link Participant}: random, unique in the process, with its key kept elsewhere (P2). */
public final class ParticipantId extends Id {

    private ParticipantId(String value) {
        super(value);
    }

    /** {@return the id with this value; see {@link Id} for its form} */
    public static ParticipantId of(String value) {
        return new ParticipantId(value);
    }

    /**
     * Generates a random pseudonym of 32 hexadecimal digits.
     *
     * @param source where the randomness comes from; for real people a {@link java.security.SecureRandom}
     * @return the pseudonym
     */
    public static ParticipantId random(RandomGenerator source) {
        requireNonNull(source, "source");
        byte[] bytes = new byte[16];
        source.nextBytes(bytes);
        return new ParticipantId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return masked();
    }
}
