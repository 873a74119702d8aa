package org.ecarmethod.json.read;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ecarmethod.json.internal.token.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The source of documents: a file, a stream, a text or bytes; one document or many, gzipped or not.
 *
 * <p>It is opened lazily. {@link #toString()} never reveals its content.
 */
public final class Input {

    /** Opens an input from its beginning. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the input; the reader closes it.
         *
         * @return a stream at the first byte
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private enum Times {
        ONCE,
        OFTEN
    }

    private final Opener opener;
    private final Times times;
    private final @Nullable Path file;

    private Input(Opener opener, Times times, @Nullable Path file) {
        this.opener = requireNonNull(opener, "opener");
        this.times = times;
        this.file = file;
    }

    /**
     * Creates an input from a file.
     *
     * @param file the file
     * @return the input
     */
    public static Input of(Path file) {
        requireNonNull(file, "file");
        return new Input(() -> Files.newInputStream(file), Times.OFTEN, file);
    }

    /**
     * Creates an input from bytes. They must not be changed while they are read.
     *
     * @param bytes a text in UTF-8, or packed with gzip
     * @return the input
     */
    public static Input of(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return of(() -> new ByteArrayInputStream(bytes));
    }

    /**
     * Creates an input from a text. Half of a pair of surrogates in it is refused when it is read, as {@code
     * ecar.document.encoding}.
     *
     * @param text the text
     * @return the input
     */
    public static Input of(String text) {
        requireNonNull(text, "text");
        return of(Utf8.of(text));
    }

    /**
     * Creates an input from a stream that can be read only once. The stream is left open.
     *
     * @param in the stream
     * @return the input
     */
    public static Input of(InputStream in) {
        requireNonNull(in, "in");
        return new Input(() -> leftOpen(in), Times.ONCE, null);
    }

    /**
     * Creates an input from something that can be opened repeatedly with the same content, such as an object in a
     * store.
     *
     * @param opener opens it from the beginning
     * @return the input
     */
    public static Input of(Opener opener) {
        return new Input(opener, Times.OFTEN, null);
    }

    private static InputStream leftOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return in.read(into, from, most);
            }

            @Override
            public void close() {
                // Whoever opened it closes it.
            }
        };
    }

    /** {@return whether it can be read more than once} */
    public boolean isRepeatable() {
        return times == Times.OFTEN;
    }

    /**
     * Opens the input at its first byte; the caller must close it.
     *
     * @return the stream
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return requireNonNull(opener.open(), "stream");
    }

    /** {@return the file, if the input is one} */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** {@return whether it can be read more than once; never its content} */
    @Override
    public String toString() {
        return "Input[" + (isRepeatable() ? "repeatable" : "once") + "]";
    }
}
