package org.ecarmethod.json.internal.reader;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.json.internal.token.FastTokenizer;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.json.internal.token.ParserTokenizer;
import org.ecarmethod.json.internal.token.Tokenizer;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what one document of any format says from its tokens: quickly if it is sound; if it is not, again, in a way that finds
 * everything that is wrong with its form and says where.
 *
 * @param <T> what the document stands for
 */
public final class FormReader<T> {

    private enum Way {
        QUICKLY_FIRST,
        THOROUGHLY
    }

    private final ReadOptions options;
    private final JsonFactory factory;
    private final Codec<T> codec;
    private final Way way;

    public FormReader(Codec<T> codec, ReadOptions options) {
        this.codec = codec;
        this.options = options;
        this.factory =
                JsonFactory.builder().streamReadConstraints(new Limits(options)).build();
        boolean narrow = options.maxNameLength() < FieldNames.LONGEST
                || options.maxNumberLength() <= FastTokenizer.LONGEST_NUMBER;
        this.way = narrow ? Way.THOROUGHLY : Way.QUICKLY_FIRST;
    }

    /**
     * What the tokens of a document gave.
     *
     * @param value what it stands for; null if that could not be made
     * @param cursor knows what is wrong
     * @param extras fields that are not known
     * @param places finds where something stands
     */
    public record Formed<T>(@Nullable T value, Cursor cursor, Extras extras, Places places) {
        /** Everything that is wrong so far, each with its place. */
        public List<Issue> located() {
            return places.locate(cursor.found(), cursor.marks());
        }
    }

    public Codec<T> codec() {
        return codec;
    }

    private JsonParser parser(byte[] text, int from) {
        return factory.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }

    public Formed<T> read(byte[] text) {
        if (way == Way.QUICKLY_FIRST) {
            try {
                return formed(new FastTokenizer(text, options.maxDepth(), options.maxTextLength()), text);
            } catch (FastTokenizer.Unsure somethingIsWrong) {
                return thoroughly(text);
            }
        }
        return thoroughly(text);
    }

    /** By the parser, which knows what is wrong with a text and where. */
    private Formed<T> thoroughly(byte[] text) {
        try (JsonParser parser = parser(text, 0)) {
            Tokenizer tokens = new ParserTokenizer(parser);
            Optional<Cursor.Located> unreadable = beforehand(text);
            if (unreadable.isEmpty()) {
                return formed(tokens, text);
            }
            Extras none = new Extras(options.unknownFields(), text);
            Cursor cursor = new Cursor(tokens, none, options.maxIssues());
            cursor.found().add(unreadable.get());
            return new Formed<>(null, cursor, none, places(text));
        }
    }

    private Formed<T> formed(Tokenizer tokens, byte[] text) {
        Extras extras = new Extras(options.unknownFields(), text);
        Cursor cursor = new Cursor(tokens, extras, options.maxIssues());
        T value = value(cursor, text);
        return new Formed<>(value, cursor, extras, places(text));
    }

    public Places places(byte[] text) {
        return new Places(text, from -> parser(text, from));
    }

    /** What can be told from the bytes. */
    private static Optional<Cursor.Located> beforehand(byte[] text) {
        if (Utf8.isBlank(text)) {
            return Optional.of(at(DocumentIssues.EMPTY, 0));
        }
        // A zero among the first bytes is UTF-16 or UTF-32: no JSON text in UTF-8 has one.
        for (int i = 0; i < Math.min(4, text.length); i++) {
            if (text[i] == 0) {
                return Optional.of(at(DocumentIssues.ENCODING, 0));
            }
        }
        int fault = Utf8.firstFault(text);
        return fault < 0 ? Optional.empty() : Optional.of(at(DocumentIssues.ENCODING, fault));
    }

    private static Cursor.Located at(IssueCode code, long offset) {
        return new Cursor.Located(Issue.at(code, PropertyPath.root()).build(), offset);
    }

    /** Reads the tokens. A text that breaks off or is not JSON ends the reading; what was found until then stays. */
    private @Nullable T value(Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            T value = codec.read(cursor);
            if (isOtherVersion(cursor)) {
                return null;
            }
            if (value != null) {
                nothingFollows(cursor, text);
            }
            return value;
        } catch (JacksonException broken) {
            cursor.found().add(broken(broken, cursor, text));
            return null;
        } catch (Cursor.TooManyIssues many) {
            Issue issue = cursor.at(DocumentIssues.TOO_MANY_ISSUES)
                    .with("max", options.maxIssues())
                    .build();
            cursor.found().add(new Cursor.Located(issue, cursor.offset()));
            return null;
        }
    }

    /** Whatever follows the end of the document is reported as that, JSON or not. */
    private static void nothingFollows(Cursor cursor, byte[] text) {
        int end = (int) cursor.parser().currentLocation().getByteOffset();
        int next = Utf8.firstVisible(text, end);
        if (next < text.length) {
            cursor.parser().issueFound();
            cursor.found().add(at(DocumentIssues.TRAILING, next));
        }
    }

    private Cursor.Located broken(JacksonException broken, Cursor cursor, byte[] text) {
        if (broken instanceof Limits.Passed limit) {
            return limit(limit, cursor);
        }
        long offset = stoppedAt(broken, cursor.parser());
        IssueCode code = broken instanceof UnexpectedEndOfInputException || offset >= text.length
                ? DocumentIssues.TRUNCATED
                : DocumentIssues.MALFORMED;
        return new Cursor.Located(cursor.at(code).build(), offset);
    }

    /** What is too deep has the place of its bracket; what is too long the place where it became so. */
    private static Cursor.Located limit(Limits.Passed limit, Cursor cursor) {
        Issue issue = cursor.at(limit.code()).with("max", limit.max()).build();
        long offset = limit.code().equals(DocumentIssues.TOO_DEEP)
                ? cursor.offset()
                : cursor.parser().currentLocation().getByteOffset();
        return new Cursor.Located(issue, offset);
    }

    /** The byte that could not be read; where the parser stands, if it does not say. */
    private static long stoppedAt(JacksonException broken, Tokenizer parser) {
        TokenStreamLocation place = broken.getLocation();
        return place == null ? parser.currentLocation().getByteOffset() : place.getByteOffset();
    }

    /** Of a document in another version only that is said: the rest would be judged by the wrong rules. */
    private static boolean isOtherVersion(Cursor cursor) {
        if (cursor.found().isEmpty()) {
            return false;
        }
        List<Cursor.Located> version = cursor.found().stream()
                .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                .toList();
        if (!version.isEmpty()) {
            cursor.found().retainAll(version);
        }
        return !version.isEmpty();
    }
}
