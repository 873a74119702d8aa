package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/** Takes the whole text as one document. */
final class SingleSplitter extends Splitter {

    private final ReadOptions options;
    private final TextLocation start;
    private final long passed;
    private boolean done;

    SingleSplitter(ReadOptions options, ByteScanner bytes) {
        this(options, bytes, DocumentBuffer.ofAtMost(options.maxBytes()), new TextLocation(1, 1), 0);
    }

    /**
     * A part of the text was read already.
     *
     * @param begun what was taken of the document so far
     * @param start where it begins
     * @param passed how many bytes stand before it: they count, too
     */
    SingleSplitter(ReadOptions options, ByteScanner bytes, DocumentBuffer begun, TextLocation start, long passed) {
        super(options, bytes, begun);
        this.options = options;
        this.start = start;
        this.passed = passed;
    }

    @Override
    public void clear() {
        // What was read already belongs to the document.
    }

    @Override
    @Nullable
    public Frame find() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        while (!isTooLarge() && bytes().more()) {
            bytes().takeSome(document());
        }
        return isTooLarge()
                ? Frame.singleTooLarge(options.maxBytes())
                : Frame.single(start, document().first(document().length()));
    }

    private boolean isTooLarge() {
        return document().isTooLarge() || passed + document().length() > options.maxBytes();
    }
}
