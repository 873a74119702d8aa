package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * A whole number that may be larger than those of a process.
 *
 * @param min the smallest that may stand
 */
public record CountCodec(long min) implements Codec<Long> {

    /** Any number. */
    public static final CountCodec ANY = new CountCodec(Long.MIN_VALUE);

    /** How many of something there are. */
    public static final CountCodec COUNT = new CountCodec(0);

    /** How many of something that is there, or a position counted from 1. */
    public static final CountCodec SOME = new CountCodec(1);

    @Override
    public @Nullable Long read(Cursor in) {
        if (!in.stands(JsonToken.VALUE_NUMBER_INT)) {
            in.wrongType("integer");
            return null;
        }
        try {
            long number = in.parser().getLongValue();
            return number < min ? outOfRange(in) : Long.valueOf(number);
        } catch (InputCoercionException tooLarge) {
            return outOfRange(in);
        }
    }

    private @Nullable Long outOfRange(Cursor in) {
        in.report(in.at(ValueIssues.OUT_OF_RANGE)
                .with("min", min)
                .with("max", Long.MAX_VALUE)
                .build());
        return null;
    }

    @Override
    public void write(Long value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public Schema describe(Definitions all) {
        return min == 1
                ? all.named("positive-count", () -> Schema.of("integer").with("minimum", 1))
                : all.named("count", () -> Schema.of("integer").with("minimum", 0));
    }
}
