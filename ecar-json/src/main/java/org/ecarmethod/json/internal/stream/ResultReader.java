package org.ecarmethod.json.internal.stream;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the results of an input one after the other, in the order of its documents.
 *
 * @param <R> type of a result
 */
public interface ResultReader<R> extends Closeable {

    /**
     * Reads on.
     *
     * @return the next result; null at the end
     * @throws IOException if the input cannot be read
     */
    @Nullable
    PositionedResult<R> next() throws IOException;
}
