package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a sequence of texts or bytes, as 64 hexadecimal digits. Each text counts with its length, so that
 * moving a letter from one text to the next gives another fingerprint.
 *
 * <p>Not thread-safe; lives as long as one computation.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    /** Creates an empty fingerprint. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds a text.
     *
     * @param text the text
     * @return this fingerprint
     */
    public Fingerprint add(String text) {
        requireNonNull(text, "text");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /**
     * Adds a text in several languages.
     *
     * @param text the text
     * @return this fingerprint
     */
    public Fingerprint add(LocalizedText text) {
        requireNonNull(text, "text");
        add(Integer.toString(text.texts().size()));
        text.texts().forEach((tag, said) -> add(tag).add(said));
        return this;
    }

    /**
     * Adds bytes without their length, so that adding the pieces of a whole gives the fingerprint of the whole.
     *
     * @param bytes an array that contains the bytes
     * @param from position of the first one
     * @param length how many
     * @return this fingerprint
     */
    public Fingerprint add(byte[] bytes, int from, int length) {
        requireNonNull(bytes, "bytes");
        digest.update(bytes, from, length);
        return this;
    }

    /** {@return the fingerprint of everything added; call once} */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Returns the fingerprint of bytes, without their length.
     *
     * @param bytes the bytes
     * @return their SHA-256 in hexadecimal
     */
    public static String of(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return new Fingerprint().add(bytes, 0, bytes.length).hex();
    }
}
