package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
public record TruthCodec() implements Codec<Boolean> {

    @Override
    public @Nullable Boolean read(Cursor in) {
        if (in.stands(JsonToken.VALUE_TRUE) || in.stands(JsonToken.VALUE_FALSE)) {
            return in.stands(JsonToken.VALUE_TRUE);
        }
        in.wrongType("boolean");
        return null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public Schema describe(Definitions all) {
        return Schema.of("boolean");
    }
}
