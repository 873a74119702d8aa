package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import java.util.function.Function;
import org.ecarmethod.json.internal.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document after the other in the thread of the caller, and each only when it is asked for.
 *
 * @param <R> type of a result
 */
public final class SequentialReader<R> implements ResultReader<R> {

    private final Framer frames;
    private final Function<Frame, R> reader;

    public SequentialReader(Framer frames, Function<Frame, R> reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @Override
    public @Nullable PositionedResult<R> next() throws IOException {
        Frame frame = frames.next();
        return frame == null ? null : new PositionedResult<>(reader.apply(frame), frames.taken());
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
