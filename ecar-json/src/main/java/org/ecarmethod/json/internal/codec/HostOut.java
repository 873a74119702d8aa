package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.token.FieldLabel;
import tools.jackson.core.JsonGenerator;

/**
 * A place in the document of a host, which decides how it looks.
 *
 * @param host what the host writes with
 */
public record HostOut(JsonGenerator host) implements Out {

    @Override
    public void beginObject() {
        host.writeStartObject();
    }

    @Override
    public void endObject() {
        host.writeEndObject();
    }

    @Override
    public void beginList() {
        host.writeStartArray();
    }

    @Override
    public void endList() {
        host.writeEndArray();
    }

    @Override
    public void name(FieldLabel label) {
        host.writeName(label.name());
    }

    @Override
    public void name(String name) {
        host.writeName(name);
    }

    @Override
    public void text(String text) {
        host.writeString(text);
    }

    @Override
    public void number(long number) {
        host.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) {
        host.writeBoolean(truth);
    }
}
