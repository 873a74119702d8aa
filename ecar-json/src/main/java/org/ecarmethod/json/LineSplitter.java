package org.ecarmethod.json;

import java.io.IOException;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/** Cuts out lines. A carriage return before the line feed belongs to the end of the line; the last line may lack its end. */
final class LineSplitter extends Splitter {

    private @Nullable Frame first;
    private @Nullable Frame known;

    LineSplitter(ReadOptions options, Feed feed) {
        super(options, feed, Held.ofAtMost(options.maxBytes()));
    }

    /** The first line was read already, to find out that there are lines; the feed stands behind it. */
    LineSplitter(ReadOptions options, Feed feed, Frame first) {
        this(options, feed);
        this.first = first;
    }

    @Override
    @Nullable
    Frame find() throws IOException {
        known = first;
        first = null;
        if (known != null) {
            return known;
        }
        if (!skipBlankLines()) {
            return null;
        }
        TextLocation start = feed().location();
        feed().takeLine(held());
        return element(start, held().line(held().length()));
    }

    @Override
    boolean isComplete() {
        return known != null;
    }

    /** Goes to the first character of the next line that is not blank; whether there is one. */
    private boolean skipBlankLines() throws IOException {
        while (feed().more()) {
            if (feed().isAtLineStart()) {
                feed().skipMark();
            }
            if (!feed().more() || !Feed.isBlank(feed().current())) {
                break;
            }
            feed().advance();
        }
        return feed().more();
    }
}
