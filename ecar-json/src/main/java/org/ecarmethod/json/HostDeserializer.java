package org.ecarmethod.json;

import java.io.Serial;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.reader.HostText;
import org.ecarmethod.json.internal.reader.ReadDocument;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads values of one type out of a host's document, by the reader of their own documents.
 *
 * @param <T> type of the values
 */
final class HostDeserializer<T> extends StdDeserializer<T> {

    private final Function<ReadOptions, DocumentReader<?, T>> format;
    private final Optional<DocumentReader<?, T>> reader;

    /**
     * For one type.
     *
     * @param type the type
     * @param format makes a reader of the format
     * @param options how to read; empty if only the attribute of a host's reader can tell
     */
    HostDeserializer(Class<T> type, Function<ReadOptions, DocumentReader<?, T>> format, Optional<ReadOptions> options) {
        super(type);
        this.format = format;
        this.reader = options.map(format);
    }

    static ReadOptions demandNothingKept(ReadOptions options) {
        if (options.unknownFields() == UnknownFields.KEEP) {
            throw new IllegalArgumentException(
                    "a process has no room for unknown fields: refuse them or pass over them");
        }
        return options;
    }

    @Override
    public T deserialize(JsonParser host, DeserializationContext context) {
        if (context.getAttribute(EcarModule.READ_OPTIONS) instanceof ReadOptions given) {
            return read(host, format.apply(demandNothingKept(given)));
        }
        if (reader.isEmpty()) {
            return context.reportBadDefinition(
                    context.constructType(handledType()),
                    "to read a process takes the day it is judged for: add new EcarModule(ReadOptions) to the mapper, or"
                            + " give the reader the attribute EcarModule.READ_OPTIONS");
        }
        return read(host, reader.get());
    }

    private static <T> T read(JsonParser host, DocumentReader<?, T> reader) {
        int maxBytes = reader.options().maxBytes();
        ReadDocument<T> read = reader.read(Frame.inHost(HostText.of(host, maxBytes), maxBytes));
        return read.value().orElseThrow(() -> new Refused(host, new RefusedDocumentException(read.report())));
    }

    /** What a mapper may throw: it adds to it where in the host's classes the value belongs. */
    private static final class Refused extends DatabindException {

        @Serial
        private static final long serialVersionUID = 1L;

        Refused(JsonParser host, RefusedDocumentException refusal) {
            super(host, String.valueOf(refusal.getMessage()), place(refusal), refusal);
        }

        private static TokenStreamLocation place(RefusedDocumentException refusal) {
            return refusal.report().issues(Severity.ERROR).stream()
                    .map(Issue::location)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Refused::place)
                    .orElse(TokenStreamLocation.NA);
        }

        private static TokenStreamLocation place(TextLocation at) {
            return new TokenStreamLocation(ContentReference.unknown(), -1, (int) at.line(), (int) at.column());
        }
    }
}
