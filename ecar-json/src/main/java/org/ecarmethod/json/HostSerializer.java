package org.ecarmethod.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values into a host's document as this library writes them.
 *
 * @param <T> type of the values
 */
final class HostSerializer<T> extends StdSerializer<T> {

    private final BiConsumer<T, JsonGenerator> writer;

    HostSerializer(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        writer.accept(value, out);
    }
}
