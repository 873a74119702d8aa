package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import java.util.function.Function;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadResult;
import org.jspecify.annotations.Nullable;

/** Reads one document after the other in the thread of the caller, and each only when it is asked for. */
public final class SequentialReader implements ResultReader {

    private final Framer frames;
    private final Function<Frame, ReadResult> reader;

    public SequentialReader(Framer frames, Function<Frame, ReadResult> reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @Override
    public @Nullable PositionedResult next() throws IOException {
        Frame frame = frames.next();
        return frame == null ? null : new PositionedResult(reader.apply(frame), frames.taken());
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
