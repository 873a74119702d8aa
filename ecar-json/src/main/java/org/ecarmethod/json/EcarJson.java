package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ecarmethod.process.EcarProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads processes from JSON documents and writes them.
 *
 * <p>A document is read completely or refused: {@link ReadResult#process()} is there only if no error stands, and the
 * report names every problem of the document in one pass, with JSON Pointer, line and column. Reading throws only what the
 * file system throws. What is written is always the same for the same process, byte for byte, and reads back as it was.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class EcarJson {

    private static final Logger LOG = LoggerFactory.getLogger(EcarJson.class);
    private static final JsonFactory WRITERS = JsonFactory.builder().build();

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
     * @throws IOException if the file can not be read
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
     * @throws IOException if the stream can not be read
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
     * lists every rule as switched off. For whoever wants the data as it stands, and judges it later or elsewhere.
     *
     * @param utf8 the document in UTF-8
     * @return what came of it
     */
    public ContentResult readContent(byte[] utf8) {
        return reader.readContent(utf8);
    }

    /**
     * Writes a process: fields in fixed order, indented by two blanks, lines ended by a line feed.
     *
     * @param process the process
     * @return the document
     */
    public String write(EcarProcess process) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = WRITERS.createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
            reader.codec().write(process.content(), out);
            out.writeRaw('\n');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Two blanks for each level and a line feed on every machine. */
    static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
