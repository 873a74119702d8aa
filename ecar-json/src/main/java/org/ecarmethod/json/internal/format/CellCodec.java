package org.ecarmethod.json.internal.format;

import static org.ecarmethod.shape.Types.COUNT;

import java.util.List;
import org.ecarmethod.disclosure.PublishedCell;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.Out;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One cell of a published table: its number, or the word that says that it is not shown. */
record CellCodec() implements Codec<PublishedCell> {

    private static final Codec<Long> COUNT_CODEC = Codecs.of(COUNT);
    private static final String SUPPRESSED = "suppressed";

    @Override
    public @Nullable PublishedCell read(Cursor in) {
        if (in.stands(JsonToken.VALUE_STRING)) {
            if (in.parser().getString().equals(SUPPRESSED)) {
                return new PublishedCell.Suppressed();
            }
            in.wrongType("integer");
            return null;
        }
        Long count = COUNT_CODEC.read(in);
        return count == null ? null : new PublishedCell.Shown(count);
    }

    @Override
    public void write(PublishedCell value, Out out) {
        if (value instanceof PublishedCell.Shown shown) {
            COUNT_CODEC.write(shown.count(), out);
        } else {
            out.text(SUPPRESSED);
        }
    }

    @Override
    public Schema describe(Definitions all) {
        return new Schema().with("anyOf", List.of(COUNT_CODEC.describe(all), new Schema().with("const", SUPPRESSED)));
    }
}
