package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret with which texts and documents are fingerprinted (HMAC-SHA-256). Without the secret nobody can find a text by
 * trying: a fingerprint without one gives a short text away, also after it was withdrawn.
 *
 * <p>Keep it apart from everything that was fingerprinted with it, in the place where the office keeps its secrets. Who has both
 * can try texts. Instances are immutable; {@code toString} shows nothing of the secret.
 */
public final class FingerprintKey {

    /** The least number of bytes that a secret has. */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    private FingerprintKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Returns the key of a secret that is kept elsewhere.
     *
     * @param secret random bytes, at least {@value #MIN_BYTES}
     * @return the key
     * @throws IllegalArgumentException if there are fewer
     */
    public static FingerprintKey of(byte[] secret) {
        requireNonNull(secret, "secret");
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("a secret has at least " + MIN_BYTES + " bytes");
        }
        return new FingerprintKey(secret);
    }

    /**
     * Creates a key that is nowhere else, and is gone with this object.
     *
     * @param source source of randomness, such as {@code SecureRandom}
     * @return a new key
     */
    public static FingerprintKey random(RandomGenerator source) {
        requireNonNull(source, "source");
        byte[] secret = new byte[MIN_BYTES];
        source.nextBytes(secret);
        return new FingerprintKey(secret);
    }

    /**
     * Returns the fingerprint of a text.
     *
     * @param text the text
     * @return its HMAC-SHA-256 in hexadecimal
     */
    public String of(String text) {
        requireNonNull(text, "text");
        return HexFormat.of().formatHex(mac().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** {@return the name of the class alone} */
    @Override
    public String toString() {
        return "FingerprintKey";
    }
}
