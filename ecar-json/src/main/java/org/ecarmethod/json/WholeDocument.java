package org.ecarmethod.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document that no rules of a process are about: there is a value, or everything that is wrong, each in its place.
 *
 * @param <T> what the document holds
 */
final class WholeDocument<T> {

    private static final JsonFactory PARSERS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Codec<T> codec;
    private final int maxBytes;

    /**
     * Reads documents of one format.
     *
     * @param codec how it stands
     * @param maxBytes how large a document may be
     */
    WholeDocument(Codec<T> codec, int maxBytes) {
        this.codec = codec;
        this.maxBytes = maxBytes;
    }

    T read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @throws InvalidValueException with everything that is wrong
     */
    T read(byte[] utf8) {
        beforehand(utf8);
        try (JsonParser parser = parser(utf8, 0)) {
            Cursor cursor = new Cursor(parser);
            T value = value(cursor, utf8);
            if (value == null || !cursor.found().isEmpty()) {
                throw refusal(cursor.found(), cursor.marks(), utf8);
            }
            return value;
        }
    }

    private static JsonParser parser(byte[] text, int from) {
        return PARSERS.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }

    /** What can be told from the bytes. */
    private void beforehand(byte[] text) {
        if (text.length > maxBytes) {
            throw new InvalidValueException(List.of(Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.root())
                    .with("max", maxBytes)
                    .build()));
        }
        if (Utf8.isBlank(text)) {
            throw refusal(List.of(at(DocumentIssues.EMPTY, 0)), new Marks(), text);
        }
        int fault = Utf8.firstFault(text);
        if (fault >= 0) {
            throw refusal(List.of(at(DocumentIssues.ENCODING, fault)), new Marks(), text);
        }
    }

    private @Nullable T value(Cursor cursor, byte[] text) {
        try {
            cursor.parser().nextToken();
            T value = codec.read(cursor);
            int next = Utf8.firstVisible(
                    text, (int) cursor.parser().currentLocation().getByteOffset());
            if (value != null && next < text.length) {
                cursor.found().add(at(DocumentIssues.TRAILING, next));
            }
            return value;
        } catch (JacksonException broken) {
            long offset = cursor.parser().currentLocation().getByteOffset();
            boolean ended = broken instanceof UnexpectedEndOfInputException || offset >= text.length;
            cursor.found().add(at(ended ? DocumentIssues.TRUNCATED : DocumentIssues.MALFORMED, offset));
            return null;
        }
    }

    private static Cursor.Located at(IssueCode code, long offset) {
        return new Cursor.Located(Issue.at(code, PropertyPath.root()).build(), offset);
    }

    private static InvalidValueException refusal(List<Cursor.Located> found, Marks marks, byte[] text) {
        boolean otherVersion =
                found.stream().anyMatch(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION));
        List<Cursor.Located> told = otherVersion
                ? found.stream()
                        .filter(one -> one.issue().code().equals(DocumentIssues.UNSUPPORTED_VERSION))
                        .toList()
                : found;
        return new InvalidValueException(new Places(text, from -> parser(text, from)).locate(told, marks));
    }
}
