package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.reader.ReadDocument;
import org.ecarmethod.json.internal.stream.Framer;
import org.ecarmethod.json.internal.stream.PrefetchingReader;
import org.ecarmethod.json.internal.stream.RawInput;
import org.ecarmethod.json.internal.stream.ResultReader;
import org.ecarmethod.json.internal.stream.SequentialReader;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.json.read.ReadOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes the documents of one format.
 *
 * <p>A document is read completely or refused: {@link ReadResult#value()} is present only if there is no error, and the report
 * names every problem of the document in one pass, with JSON Pointer, line and column. Reading throws only what the file
 * system throws. The same value is always written as the same bytes, and reads back as it was.
 *
 * <p>{@link EcarJson} gives one for each format. Instances are immutable and thread-safe.
 *
 * @param <T> what a document contains
 */
public sealed class DocumentFormat<T> permits EcarJson {

    private static final Logger LOG = LoggerFactory.getLogger(EcarJson.class);

    private final String name;
    private final DocumentReader<?, T> reader;

    DocumentFormat(String name, DocumentReader<?, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    /** {@return the options for reading documents} */
    public ReadOptions options() {
        return reader.options();
    }

    // --- one document

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return the value or what is wrong
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> read(Path file) throws IOException {
        requireNonNull(file, "file");
        if (Files.isRegularFile(file) && Files.size(file) > options().maxBytes()) {
            return ReadResult.of(reader.tooLarge());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a document from a stream, up to the maximum length that the options allow. The stream is left open.
     *
     * @param in the stream
     * @return the value or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream in) throws IOException {
        requireNonNull(in, "in");
        byte[] bytes = in.readNBytes(options().maxBytes());
        if (bytes.length == options().maxBytes() && in.read() >= 0) {
            return ReadResult.of(reader.tooLarge());
        }
        return read(bytes);
    }

    /**
     * Reads a document. Half of a pair of surrogates is no character, and refused as {@code ecar.document.encoding}.
     *
     * @param text the document
     * @return the value or what is wrong
     */
    public ReadResult<T> read(String text) {
        requireNonNull(text, "text");
        return read(Utf8.of(text));
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document in UTF-8
     * @return the value or what is wrong
     */
    public ReadResult<T> read(byte[] utf8) {
        requireNonNull(utf8, "utf8");
        ReadDocument<T> read = reader.read(utf8);
        LOG.debug(
                "read a {} document: {} bytes, {}, {}",
                name,
                utf8.length,
                read.report().outcome().wireName(),
                read.report().totals());
        return ReadResult.of(read);
    }

    /**
     * Reads an input that is one document, gzipped or not.
     *
     * @param input the input
     * @return the value or what is wrong with the document or the input
     * @throws IOException if the input cannot be read
     */
    public ReadResult<T> read(Input input) throws IOException {
        requireNonNull(input, "input");
        Frame only = Framer.only(options(), input);
        return only.fault() == null ? read(only.text()) : ReadResult.of(reader.read(only));
    }

    // --- many documents

    /**
     * Opens the documents of an input, one or many; each is read on demand.
     *
     * @param input the input
     * @return the documents; to be closed
     * @throws IOException if the input cannot be opened
     */
    public DocumentStream<T> documents(Input input) throws IOException {
        return documents(input, progress -> {});
    }

    /**
     * Opens the documents of an input and reports progress: after a document, at most once for each MiB of the input,
     * and once at the end. The listener is called in the thread that goes through the documents; what it throws ends
     * the reading and is passed on.
     *
     * @param input the input
     * @param listener is told how far the reading has come
     * @return the documents; to be closed
     * @throws IOException if the input cannot be opened
     */
    public DocumentStream<T> documents(Input input, Consumer<Progress> listener) throws IOException {
        requireNonNull(input, "input");
        requireNonNull(listener, "listener");
        RawInput raw = new RawInput(input.open());
        Framer frames = new Framer(options(), raw);
        ResultReader<ReadDocument<T>> reading = options().threads() == 1
                ? new SequentialReader<>(frames, reader::read)
                : new PrefetchingReader<>(frames, reader::read, options().threads());
        return new DocumentStream<>(reading, raw, options().fingerprintKey(), reader.collector(), listener);
    }

    /**
     * Reads an input and delivers its documents.
     *
     * @param input the input
     * @param mode what is delivered
     * @param consumer takes each document that is delivered; what it throws ends the import and is passed on
     * @return how many were delivered, and the report on all of them
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if all or nothing is to be delivered of an input that can be read only once
     */
    public ImportReport importFrom(Input input, ImportMode mode, Consumer<ReadResult<T>> consumer) throws IOException {
        return importFrom(input, mode, consumer, progress -> {});
    }

    /**
     * Reads an input, delivers its documents and reports progress, as {@link #documents(Input, Consumer)}
     * does. Where all or nothing is delivered, the second reading counts from 0 again.
     *
     * <p>Where all or nothing is delivered, an input that was changed between the two readings is refused as {@code
     * ecar.input.changed}. If the change shows only while the second reading is under way, some documents have been delivered
     * by then: {@link ImportReport#outcome()} shows this; if the consumer writes in a transaction, roll it back.
     *
     * @param input the input
     * @param mode what is delivered
     * @param consumer takes each document that is delivered; what it throws ends the import and is passed on
     * @param listener is told how far the reading has come
     * @return how many were delivered, and the report on all of them
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if all or nothing is to be delivered of an input that can be read only once
     */
    public ImportReport importFrom(
            Input input, ImportMode mode, Consumer<ReadResult<T>> consumer, Consumer<Progress> listener)
            throws IOException {
        requireNonNull(input, "input");
        requireNonNull(mode, "mode");
        requireNonNull(consumer, "consumer");
        requireNonNull(listener, "listener");
        if (mode == ImportMode.ALL_OR_NOTHING && !input.isRepeatable()) {
            throw new IllegalArgumentException("all or nothing needs an input that can be read twice");
        }
        return new Import<>(one -> documents(one, listener), reader::collector, consumer).run(input, mode);
    }

    // --- writing

    /**
     * Writes a value: fields in fixed order, indented by two blanks, lines ended by line feeds.
     *
     * @param value the value
     * @return the document
     */
    public String write(T value) {
        return reader.write(requireNonNull(value, "value"));
    }

    /**
     * Writes a value together with fields that were kept when it was read, each at the end of its object. What was kept in an
     * object that is no longer there went with it, and so did what was kept with a participant who has withdrawn anything since:
     * nobody knows what it says. A field that the object now has by itself is not written twice.
     *
     * @param value the value; it may have been changed since
     * @param kept what was kept
     * @return the document
     * @throws IllegalArgumentException if it was kept of a document with another id
     */
    public String write(T value, KeptFields kept) {
        requireNonNull(kept, "kept");
        return reader.write(requireNonNull(value, "value"), kept);
    }

    /**
     * Writes a value to a file, in UTF-8. A file that exists is replaced.
     *
     * @param value the value
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        requireNonNull(file, "file");
        Files.writeString(file, write(value));
    }

    /**
     * Writes a value to a stream, in UTF-8. The stream is left open.
     *
     * @param value the value
     * @param out the stream
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(writeBytes(value));
    }

    /**
     * Writes a value in UTF-8.
     *
     * @param value the value
     * @return the document
     */
    public byte[] writeBytes(T value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the name of the format} */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + name + "]";
    }
}
