package org.ecarmethod.json;

import java.io.IOException;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/** Takes the whole text as one document. */
final class SingleSplitter extends Splitter {

    private final ReadOptions options;
    private final TextLocation start;
    private final long passed;
    private boolean done;

    SingleSplitter(ReadOptions options, Feed feed) {
        this(options, feed, Held.ofAtMost(options.maxBytes()), new TextLocation(1, 1), 0);
    }

    /**
     * A part of the text was read already.
     *
     * @param begun what is held of the document so far
     * @param start where it begins
     * @param passed how many bytes stand before it: they count, too
     */
    SingleSplitter(ReadOptions options, Feed feed, Held begun, TextLocation start, long passed) {
        super(options, feed, begun);
        this.options = options;
        this.start = start;
        this.passed = passed;
    }

    @Override
    void clear() {
        // What was read already belongs to the document.
    }

    @Override
    @Nullable
    Frame find() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        while (!isTooLarge() && feed().more()) {
            feed().takeSome(held());
        }
        return isTooLarge()
                ? Frame.singleTooLarge(options.maxBytes())
                : Frame.single(start, held().first(held().length()));
    }

    private boolean isTooLarge() {
        return held().isTooLarge() || passed + held().length() > options.maxBytes();
    }
}
