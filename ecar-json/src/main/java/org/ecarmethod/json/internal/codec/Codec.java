package org.ecarmethod.json.internal.codec;

import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of the values of one type. A type that only a format has is its own codec.
 *
 * @param <T> type of the value
 */
public interface Codec<T> extends ValueType<T> {

    /**
     * Reads the value whose first token is current, up to its last token. Whatever is wrong is reported to the
     * cursor.
     *
     * @param in the cursor
     * @return the value, or null if it could not be read; then at least one issue was reported
     */
    @Nullable
    T read(Cursor in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, Out out);

    /**
     * Describes the form that {@link #read} expects and {@link #write} produces.
     *
     * @param all what was described already; what has a name is described there once
     * @return the schema of a value
     */
    Schema describe(Definitions all);
}
