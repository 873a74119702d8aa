package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.kept.KeptWriter;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.stream.Framer;
import org.ecarmethod.json.internal.stream.PrefetchingReader;
import org.ecarmethod.json.internal.stream.RawInput;
import org.ecarmethod.json.internal.stream.ResultReader;
import org.ecarmethod.json.internal.stream.SequentialReader;
import org.ecarmethod.json.read.ContentResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.ReadResult;
import org.ecarmethod.process.EcarProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads processes from JSON documents and writes them.
 *
 * <p>A document is read completely or refused: {@link ReadResult#process()} is there only if no error stands, and the
 * report names every problem of the document in one pass, with JSON Pointer, line and column. ResultReader throws only what the
 * file system throws. What is written is always the same for the same process, byte for byte, and reads back as it was.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class EcarJson {

    private static final Logger LOG = LoggerFactory.getLogger(EcarJson.class);

    private final ReadOptions options;
    private final DocumentReader reader;

    private EcarJson(ReadOptions options) {
        this.options = requireNonNull(options, "options");
        this.reader = new DocumentReader(options);
    }

    /**
     * Reads with the reference profile and safe limits.
     *
     * @param day the day the data is judged for
     * @return reader and writer
     */
    public static EcarJson asOf(LocalDate day) {
        return with(ReadOptions.asOf(day).build());
    }

    /**
     * Reads with options.
     *
     * @param options how to read
     * @return reader and writer
     */
    public static EcarJson with(ReadOptions options) {
        return new EcarJson(options);
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return what came of it
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > options.maxBytes()) {
            return reader.tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a document from a stream, up to the greatest length that the options allow. The stream is left open.
     *
     * @param in the stream
     * @return what came of it
     * @throws IOException if the stream cannot be read
     */
    public ReadResult read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(options.maxBytes());
        if (bytes.length == options.maxBytes() && in.read() >= 0) {
            return reader.tooLarge();
        }
        return read(bytes);
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what came of it
     */
    public ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document in UTF-8
     * @return what came of it
     */
    public ReadResult read(byte[] utf8) {
        ReadResult result = utf8.length > options.maxBytes() ? reader.tooLarge() : reader.read(utf8);
        LOG.debug(
                "read a process document: {} bytes, {}, {}",
                utf8.length,
                result.report().outcome().wireName(),
                result.report().totals());
        return result;
    }

    /**
     * Reads the content of a document and runs no rule on it: everything that the form demands is checked, and the report
     * lists every rule as switched off and names no input. For whoever wants the data as it stands, and judges it later or
     * elsewhere.
     *
     * @param utf8 the document in UTF-8
     * @return what came of it
     */
    public ContentResult readContent(byte[] utf8) {
        return reader.readContent(utf8);
    }

    /**
     * Opens the documents of an input, one or many: each is read when it is asked for.
     *
     * @param input the input
     * @return the documents; to be closed
     * @throws IOException if the input cannot be opened
     */
    public DocumentStream documents(Input input) throws IOException {
        return documents(input, progress -> {});
    }

    /**
     * Opens the documents of an input, and tells how the reading comes on: after a document at most once for each MiB of the
     * input, and once at the end. The listener is called in the thread that goes through the documents; what it throws ends
     * the reading and is passed on.
     *
     * @param input the input
     * @param listener is told how far the reading has come
     * @return the documents; to be closed
     * @throws IOException if the input cannot be opened
     */
    public DocumentStream documents(Input input, Consumer<Progress> listener) throws IOException {
        requireNonNull(listener, "listener");
        RawInput raw = new RawInput(input.open());
        Framer frames = new Framer(options, raw);
        ResultReader reading = options.threads() == 1
                ? new SequentialReader(frames, reader::read)
                : new PrefetchingReader(frames, reader::read, options.threads());
        return new DocumentStream(reading, raw, reader.collector(List.of()), listener);
    }

    /**
     * Reads an input and delivers its processes.
     *
     * @param input the input
     * @param mode what is delivered
     * @param consumer takes each document that is delivered; what it throws ends the import and is passed on
     * @return what came of it
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if all or nothing is to be delivered of an input that can be read only once
     */
    public ImportReport importFrom(Input input, ImportMode mode, Consumer<ReadResult> consumer) throws IOException {
        return importFrom(input, mode, consumer, progress -> {});
    }

    /**
     * Reads an input and delivers its processes, and tells how the reading comes on, as {@link #documents(Input, Consumer)}
     * does. Where all or nothing is delivered, the second reading counts from 0 again.
     *
     * <p>Where all or nothing is delivered, an input that was changed between the two readings is refused as {@code
     * ecar.input.changed}. If the change shows only while the second reading is under way, some documents have been delivered
     * by then: {@link ImportReport#outcome()} tells, and whoever delivers into a transaction rolls it back.
     *
     * @param input the input
     * @param mode what is delivered
     * @param consumer takes each document that is delivered; what it throws ends the import and is passed on
     * @param listener is told how far the reading has come
     * @return what came of it
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if all or nothing is to be delivered of an input that can be read only once
     */
    public ImportReport importFrom(
            Input input, ImportMode mode, Consumer<ReadResult> consumer, Consumer<Progress> listener)
            throws IOException {
        if (mode == ImportMode.ALL_OR_NOTHING && !input.isRepeatable()) {
            throw new IllegalArgumentException("all or nothing needs an input that can be read twice");
        }
        return new Import(one -> documents(one, listener), () -> reader.collector(List.of()), consumer)
                .run(input, mode);
    }

    /**
     * Writes a process: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param process the process
     * @return the document
     */
    public String write(EcarProcess process) {
        return Canonical.write(reader.codec(), process.content());
    }

    /**
     * Writes a process together with fields that were kept when it was read, each at the end of its object.
     *
     * @param process the process; it may have been changed since
     * @param kept what was kept
     * @return the document
     * @throws IllegalArgumentException if an object that a field belongs to is not there any more, or has a field of that
     *     name now: nothing is dropped in silence
     */
    public String write(EcarProcess process, KeptFields kept) {
        return KeptWriter.insert(write(process), kept);
    }
}
