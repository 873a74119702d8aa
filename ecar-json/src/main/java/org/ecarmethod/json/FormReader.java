package org.ecarmethod.json;

import java.util.List;
import java.util.function.Function;
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
 * Reads one document that is no process: the form alone, with every problem at its line and column. What is between its
 * parts is looked at by whoever asked, and placed in the text as well.
 *
 * @param <T> what the document stands for
 */
final class FormReader<T> {

    private final Codec<T> codec;
    private final ReadOptions options;
    private final JsonFactory factory;

    FormReader(Codec<T> codec, ReadOptions options) {
        this.codec = codec;
        this.options = options;
        this.factory =
                JsonFactory.builder().streamReadConstraints(new Limits(options)).build();
    }

    /**
     * What came of it.
     *
     * @param value what the document stands for; null if it could not be made
     * @param issues what is wrong with the form, and what the look at the value found, each in its place
     */
    record Outcome<T>(@Nullable T value, List<Issue> issues) {}

    /**
     * Reads a document.
     *
     * @param text the document in UTF-8
     * @param look finds what is wrong between the parts of a sound value
     * @return the value and what was found
     */
    Outcome<T> read(byte[] text, Function<T, List<Issue>> look) {
        if (text.length > options.maxBytes()) {
            Issue issue = Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.root())
                    .with("max", options.maxBytes())
                    .build();
            return new Outcome<>(null, List.of(issue));
        }
        Places places = new Places(text, from -> parser(text, from));
        Cursor.Located unreadable = beforehand(text);
        if (unreadable != null) {
            return new Outcome<>(null, places.locate(List.of(unreadable), new Marks()));
        }
        try (JsonParser parser = parser(text, 0)) {
            Cursor cursor = new Cursor(parser, new Extras(UnknownFields.ERROR, text), options.maxIssues());
            T value = value(cursor, text);
            if (value != null && cursor.found().isEmpty()) {
                look.apply(value).forEach(issue -> cursor.found().add(new Cursor.Located(issue, -1)));
            } else {
                value = null;
            }
            return new Outcome<>(value, places.locate(cursor.found(), cursor.marks()));
        }
    }

    private JsonParser parser(byte[] text, int from) {
        return factory.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }

    /** What can be told from the bytes. */
    private static Cursor.@Nullable Located beforehand(byte[] text) {
        if (Utf8.isBlank(text)) {
            return at(DocumentIssues.EMPTY, 0);
        }
        // A zero among the first bytes is UTF-16 or UTF-32: no JSON text in UTF-8 has one.
        for (int i = 0; i < Math.min(4, text.length); i++) {
            if (text[i] == 0) {
                return at(DocumentIssues.ENCODING, 0);
            }
        }
        int fault = Utf8.firstFault(text);
        return fault < 0 ? null : at(DocumentIssues.ENCODING, fault);
    }

    private static Cursor.Located at(IssueCode code, long offset) {
        return new Cursor.Located(Issue.at(code, PropertyPath.root()).build(), offset);
    }

    private @Nullable T value(Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            T value = codec.read(cursor);
            List<Cursor.Located> version = cursor.found().stream()
                    .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                    .toList();
            if (!version.isEmpty()) {
                cursor.found().retainAll(version);
                return null;
            }
            int end = (int) cursor.parser().currentLocation().getByteOffset();
            int next = Utf8.firstVisible(text, end);
            if (value != null && next < text.length) {
                cursor.found().add(at(DocumentIssues.TRAILING, next));
            }
            return value;
        } catch (Limits.Passed limit) {
            boolean deep = limit.code().equals(DocumentIssues.TOO_DEEP);
            Issue issue = cursor.at(limit.code()).with("max", limit.max()).build();
            long offset =
                    deep ? cursor.offset() : cursor.parser().currentLocation().getByteOffset();
            cursor.found().add(new Cursor.Located(issue, offset));
            return null;
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

    /** The byte that could not be read; where the parser stands, if it does not say. */
    private static Cursor.Located broken(JacksonException broken, Cursor cursor, byte[] text) {
        TokenStreamLocation place = broken.getLocation();
        long offset = place == null ? cursor.parser().currentLocation().getByteOffset() : place.getByteOffset();
        boolean ended = broken instanceof UnexpectedEndOfInputException || offset >= text.length;
        IssueCode code = ended ? DocumentIssues.TRUNCATED : DocumentIssues.MALFORMED;
        return new Cursor.Located(cursor.at(code).build(), offset);
    }
}
