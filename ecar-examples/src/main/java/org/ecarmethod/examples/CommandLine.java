package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.page.Page;

/**
 * The command line of the examples: {@code [--lang sv|en] [--as-of YYYY-MM-DD] [--help] [file]}, as far as an example takes it.
 *
 * @param usage key of the text that explains it
 * @param takes the names of what may be given, {@value #FILE} for the file
 */
record CommandLine(String usage, Set<String> takes) {

    static final int FINE = 0;
    static final int ERRORS = 1;
    static final int NOT_READ = 2;

    static final String LANGUAGE = "--lang";
    static final String AS_OF = "--as-of";
    static final String FILE = "file";

    private static final String HELP = "--help";
    private static final Map<String, Locale> LANGUAGES =
            Map.of("sv", Locale.forLanguageTag("sv"), "en", Locale.ENGLISH);

    /**
     * What was asked for.
     *
     * @param language language of the page
     * @param asOf the day everything is judged for
     * @param file the document; absent for the one that comes with the example
     */
    record Options(Locale language, LocalDate asOf, Optional<Path> file) {}

    /** What an example does with it; its result is the exit code. */
    interface Example {
        int show(Options options, PrintStream out) throws IOException;
    }

    /** What a main method runs. */
    interface Program {
        int run(String[] args, PrintStream out, PrintStream err);
    }

    /** Thrown when the command line cannot be understood. */
    private static final class NotUnderstoodException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String given;

        NotUnderstoodException(String key, String given) {
            super(key);
            this.key = key;
            this.given = given;
        }
    }

    /** Runs a program and ends with its code; it prints UTF-8 whatever the machine speaks. */
    static void main(String[] args, Program program) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(program.run(args, out, err));
    }

    int run(String[] args, PrintStream out, PrintStream err, Example example) {
        Locale language = languageOf(args);
        try {
            Map<String, String> given = collect(args);
            if (given.containsKey(HELP)) {
                out.print(paragraph(language, usage));
                return FINE;
            }
            Options options = new Options(language, day(given.getOrDefault(AS_OF, "2026-11-21")), file(given));
            try {
                return example.show(options, out);
            } catch (IOException e) {
                err.print(paragraph(language, reason(e, options.file()), given.getOrDefault(FILE, "")));
            }
        } catch (NotUnderstoodException e) {
            err.print(paragraph(language, e.key, e.given));
            err.print(paragraph(language, usage));
        }
        return NOT_READ;
    }

    private static Page paragraph(Locale language, String key, Object... parts) {
        return Page.builder().paragraph(Texts.text(language, key, parts)).build();
    }

    /** The language of a command line that may be wrong otherwise, so that it can be answered in it. */
    private static Locale languageOf(String... args) {
        Locale language = Locale.forLanguageTag("sv");
        for (int i = 1; i < args.length; i++) {
            if (args[i - 1].equals(LANGUAGE)) {
                language = LANGUAGES.getOrDefault(args[i], language);
            }
        }
        return language;
    }

    private Map<String, String> collect(String... args) throws NotUnderstoodException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].startsWith("-") ? args[i] : FILE;
            if (!takes.contains(name) && !name.equals(HELP)) {
                throw new NotUnderstoodException("usage.unknown", args[i]);
            }
            boolean hasValue = name.equals(LANGUAGE) || name.equals(AS_OF);
            if (hasValue && i + 1 == args.length) {
                throw new NotUnderstoodException("usage.no-value", name);
            }
            String value = args[hasValue ? ++i : i];
            if (name.equals(LANGUAGE) && !LANGUAGES.containsKey(value)) {
                throw new NotUnderstoodException("usage.no-language", value);
            }
            if (given.put(name, value) != null && name.equals(FILE)) {
                throw new NotUnderstoodException("usage.one-file", value);
            }
        }
        return given;
    }

    private static LocalDate day(String given) throws NotUnderstoodException {
        try {
            LocalDate day = LocalDate.parse(given);
            if (given.length() == 10) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, together with dates that are written in another way.
        }
        throw new NotUnderstoodException("usage.no-date", given);
    }

    private static Optional<Path> file(Map<String, String> given) throws NotUnderstoodException {
        String name = given.get(FILE);
        try {
            return Optional.ofNullable(name).map(Path::of);
        } catch (InvalidPathException e) {
            throw new NotUnderstoodException("usage.no-path", e.getInput());
        }
    }

    private static String reason(IOException e, Optional<Path> file) {
        if (e instanceof NoSuchFileException) {
            return "file.not-there";
        }
        if (e instanceof AccessDeniedException) {
            return "file.not-allowed";
        }
        return file.filter(Files::isDirectory).isPresent() ? "file.is-folder" : "file.not-readable";
    }
}
