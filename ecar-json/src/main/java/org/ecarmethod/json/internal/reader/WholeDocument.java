package org.ecarmethod.json.internal.reader;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Reads a document that no rules are about: there is a value, or everything that is wrong, each in its place.
 *
 * @param <T> what the document holds
 */
public final class WholeDocument<T> {

    private final FormReader<T> reader;
    private final int maxBytes;

    /**
     * Reads documents of one format.
     *
     * @param codec how it stands
     * @param maxBytes how large a document may be
     */
    public WholeDocument(Codec<T> codec, int maxBytes) {
        // The form depends on no day; names are those of arguments and codes.
        ReadOptions limits = ReadOptions.asOf(LocalDate.EPOCH)
                .maxDepth(16)
                .maxTextLength(10_000)
                .maxNameLength(1000)
                .maxNumberLength(100)
                .build();
        this.reader = new FormReader<>(codec, limits);
        this.maxBytes = maxBytes;
    }

    public T read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @throws InvalidValueException with everything that is wrong
     */
    public T read(byte[] utf8) {
        if (utf8.length > maxBytes) {
            throw new InvalidValueException(List.of(Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.root())
                    .with("max", maxBytes)
                    .build()));
        }
        FormReader.Formed<T> formed = reader.read(utf8);
        List<Issue> found = formed.located();
        T value = formed.value();
        if (value == null || !found.isEmpty()) {
            throw new InvalidValueException(found);
        }
        return value;
    }
}
