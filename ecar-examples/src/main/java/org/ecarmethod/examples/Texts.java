package org.ecarmethod.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecarmethod.text.LocalizedText;

/** What the examples say themselves, in both languages, and the documents that come with them. */
final class Texts {

    // The root locale finds exactly the named file; any other would let the default locale of the machine decide.
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org.ecarmethod.examples.texts", Locale.ROOT);
    private static final ResourceBundle SWEDISH =
            ResourceBundle.getBundle("org.ecarmethod.examples.texts_sv", Locale.ROOT);

    private Texts() {}

    static LocalizedText said(String key) {
        return LocalizedText.of("en", ENGLISH.getString(key), "sv", SWEDISH.getString(key));
    }

    /** A text in one language, its numbered slots filled. */
    static String text(Locale language, String key, Object... parts) {
        String text = said(key).in(language);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i].toString());
        }
        return text;
    }

    /** The bytes of a document that lies beside this class. */
    static byte[] document(String name) {
        try (InputStream in = requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
