package org.ecarmethod.json;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one document after the other in the thread of the caller, and each only when it is asked for. */
final class InTurn implements Reading {

    private final Frames frames;
    private final Function<Frame, ReadResult> reader;

    InTurn(Frames frames, Function<Frame, ReadResult> reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @Override
    public @Nullable Read next() throws IOException {
        Frame frame = frames.next();
        return frame == null ? null : new Read(reader.apply(frame), frames.taken());
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
