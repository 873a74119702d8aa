package org.ecarmethod.json;

import org.ecarmethod.json.internal.codec.HostOut;
import org.ecarmethod.json.internal.reader.DocumentReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of one type into a host's document, as they stand in their own documents.
 *
 * @param <T> type of the values
 */
final class HostSerializer<T> extends StdSerializer<T> {

    private final DocumentReader<?, T> format;

    HostSerializer(Class<T> type, DocumentReader<?, T> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        format.write(value, new HostOut(out));
    }
}
