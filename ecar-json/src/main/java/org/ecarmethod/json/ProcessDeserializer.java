package org.ecarmethod.json;

import java.util.Optional;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.reader.HostText;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.ReadResult;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads processes out of a host's document. */
final class ProcessDeserializer extends StdDeserializer<EcarProcess> {

    /** How every process is written, whatever profile it follows. */
    static final Codec<ProcessContent> WRITTEN = ProcessJson.process(EcarProfile.v1_0());

    private final Optional<DocumentReader> reader;
    private final Optional<ReadOptions> options;

    ProcessDeserializer(Optional<ReadOptions> options) {
        super(EcarProcess.class);
        this.options = options;
        this.reader = options.map(DocumentReader::new);
    }

    static void demandNothingKept(ReadOptions options) {
        if (options.unknownFields() == UnknownFields.KEEP) {
            throw new IllegalArgumentException(
                    "a process has no room for unknown fields: refuse them or pass over them");
        }
    }

    @Override
    public EcarProcess deserialize(JsonParser host, DeserializationContext context) {
        if (context.getAttribute(EcarModule.READ_OPTIONS) instanceof ReadOptions given) {
            demandNothingKept(given);
            return read(host, new DocumentReader(given), given.maxBytes());
        }
        if (reader.isEmpty() || options.isEmpty()) {
            return context.reportBadDefinition(
                    context.constructType(EcarProcess.class),
                    "to read a process takes the day it is judged for: add new EcarModule(ReadOptions) to the mapper, or"
                            + " give the reader the attribute EcarModule.READ_OPTIONS");
        }
        return read(host, reader.get(), options.get().maxBytes());
    }

    private static EcarProcess read(JsonParser host, DocumentReader reader, int maxBytes) {
        HostText text = HostText.of(host, maxBytes);
        ReadResult result = reader.read(Frame.inHost(text, maxBytes));
        return result.process().orElseThrow(() -> RefusedDocumentException.of(host, result.report()));
    }
}
