package org.ecarmethod.examples;

import java.io.Serial;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param language language of the page
 * @param asOf the day everything is judged for
 * @param file the document; absent for the one that comes with the example
 * @param help whether only the usage is asked for
 */
record Options(Locale language, LocalDate asOf, Optional<Path> file, boolean help) {

    private static final Map<String, Locale> LANGUAGES = Map.of("sv", Words.SWEDISH, "en", Locale.ENGLISH);
    private static final Options DEFAULT =
            new Options(Words.SWEDISH, LocalDate.of(2026, 11, 21), Optional.empty(), false);

    /** Thrown when the command line cannot be understood. */
    static final class NotUnderstoodException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String given;

        NotUnderstoodException(String key, String given) {
            super(key);
            this.key = key;
            this.given = given;
        }

        String in(Words words) {
            return words.text(key, given);
        }
    }

    static Options parse(String... arguments) throws NotUnderstoodException {
        Options options = DEFAULT;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--help" -> options = new Options(options.language, options.asOf, options.file, true);
                case "--lang" ->
                    options = new Options(language(value(arguments, ++i)), options.asOf, options.file, options.help);
                case "--as-of" ->
                    options = new Options(options.language, day(value(arguments, ++i)), options.file, options.help);
                default -> options = new Options(options.language, options.asOf, file(options, argument), options.help);
            }
        }
        return options;
    }

    /** A command line that may choose the language and nothing else. */
    static Locale parseLanguage(String... arguments) throws NotUnderstoodException {
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].equals("--lang")) {
                throw new NotUnderstoodException("usage.unknown", arguments[i]);
            }
        }
        return parse(arguments).language;
    }

    /** The language of a command line that may be wrong otherwise, so that it can be answered in it. */
    static Locale languageOf(String... arguments) {
        Locale language = DEFAULT.language;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i - 1].equals("--lang")) {
                language = LANGUAGES.getOrDefault(arguments[i], language);
            }
        }
        return language;
    }

    private static String value(String[] arguments, int position) throws NotUnderstoodException {
        if (position >= arguments.length) {
            throw new NotUnderstoodException("usage.no-value", arguments[position - 1]);
        }
        return arguments[position];
    }

    private static Locale language(String given) throws NotUnderstoodException {
        Locale language = LANGUAGES.get(given);
        if (language == null) {
            throw new NotUnderstoodException("usage.no-language", given);
        }
        return language;
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

    private static Optional<Path> file(Options options, String given) throws NotUnderstoodException {
        if (given.startsWith("-")) {
            throw new NotUnderstoodException("usage.unknown", given);
        }
        if (options.file.isPresent()) {
            throw new NotUnderstoodException("usage.one-file", given);
        }
        try {
            return Optional.of(Path.of(given));
        } catch (InvalidPathException e) {
            throw new NotUnderstoodException("usage.no-path", given);
        }
    }
}
