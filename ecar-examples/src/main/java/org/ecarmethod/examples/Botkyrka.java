package org.ecarmethod.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.process.EcarProcess;

/**
 * Reads a process from a document, checks it, and prints a page about it for people who run committees: by default the
 * real case of Botkyrka, in Swedish.
 *
 * <p>Arguments: {@code [--lang sv|en] [--as-of YYYY-MM-DD] [file]}. Ends with {@value #FINE}, with {@value #ERRORS} if the
 * document has errors, which are shown with line and column, and with {@value #NOT_READ} if the document or the command
 * line cannot be read.
 */
public final class Botkyrka {

    /** Name of the document that comes with the example, beside this class. */
    public static final String DOCUMENT = "botkyrka.json";

    static final int FINE = 0;
    static final int ERRORS = 1;
    static final int NOT_READ = 2;

    private Botkyrka() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (Options.NotUnderstoodException e) {
            Words words = Words.in(Options.languageOf(args));
            err.print(new Page().paragraph(e.in(words)).paragraph(words.text("usage")));
            return NOT_READ;
        }
        Words words = Words.in(options.language());
        if (options.help()) {
            out.print(new Page().paragraph(words.text("usage")));
            return FINE;
        }
        ReadResult<EcarProcess> result;
        try {
            result = read(options);
        } catch (IOException e) {
            String file = options.file().map(Path::toString).orElse(DOCUMENT);
            err.print(new Page().paragraph(words.text(reason(e, options), file)));
            return NOT_READ;
        }
        if (result.value().isEmpty()) {
            out.print(ProblemsPage.of(result.report(), words));
            return ERRORS;
        }
        Reading reading = new Reading(result.value().get(), result.report(), options.asOf());
        out.print(ProcessPage.of(reading, words));
        return FINE;
    }

    private static ReadResult<EcarProcess> read(Options options) throws IOException {
        EcarJson json = EcarJson.asOf(options.asOf());
        if (options.file().isPresent()) {
            return json.read(options.file().get());
        }
        try (InputStream document = requireNonNull(Botkyrka.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return json.read(document);
        }
    }

    private static String reason(IOException e, Options options) {
        if (e instanceof NoSuchFileException) {
            return "file.not-there";
        }
        if (e instanceof AccessDeniedException) {
            return "file.not-allowed";
        }
        return options.file().filter(Files::isDirectory).isPresent() ? "file.is-folder" : "file.not-readable";
    }
}
