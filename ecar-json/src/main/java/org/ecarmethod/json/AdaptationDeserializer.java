package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.Optional;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.reader.HostText;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads adaptations out of a host's document. Whether they hold is found out later, together with their bases. */
final class AdaptationDeserializer extends StdDeserializer<Adaptation> {

    /** Where no options are given: the limits alone matter, an adaptation is not judged for a day. */
    private static final ReadOptions LIMITS = ReadOptions.asOf(LocalDate.EPOCH).build();

    private final ReadOptions options;

    AdaptationDeserializer(Optional<ReadOptions> options) {
        super(Adaptation.class);
        this.options = options.orElse(LIMITS);
    }

    @Override
    public Adaptation deserialize(JsonParser host, DeserializationContext context) {
        ReadOptions chosen = options;
        if (context.getAttribute(EcarModule.READ_OPTIONS) instanceof ReadOptions given) {
            ProcessDeserializer.demandNothingKept(given);
            chosen = given;
        }
        Frame frame = Frame.inHost(HostText.of(host, chosen.maxBytes()), chosen.maxBytes());
        ProfileDocument document = ProfileDocument.read(chosen, frame);
        return document.adaptation()
                .orElseThrow(() ->
                        RefusedDocumentException.of(host, document.report().issues()));
    }
}
