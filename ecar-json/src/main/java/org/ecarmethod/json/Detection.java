package org.ecarmethod.json;

import java.io.IOException;
import org.ecarmethod.validation.TextLocation;

/**
 * Tells from the beginning of a text how its documents stand in it: at most its first line is read, and the blanks up to
 * the next character.
 */
final class Detection {

    /** After one of these a line of JSON goes on in the next one. */
    private static final String GOES_ON = "{[,:";

    private static final TextLocation BEGINNING = new TextLocation(1, 1);

    private final ReadOptions options;
    private final Feed feed;
    private final Held held;
    private final Nesting nesting = new Nesting();
    private byte lastVisible;

    private Detection(ReadOptions options, Feed feed) {
        this.options = options;
        this.feed = feed;
        this.held = Held.ofAtMost(options.maxBytes());
    }

    /** The splitter that the options ask for, or that suits the text. */
    static Splitter splitter(ReadOptions options, Feed feed) throws IOException {
        return switch (options.framing()) {
            case AUTO -> new Detection(options, feed).suitable();
            case SINGLE -> new SingleSplitter(options, feed);
            case LIST -> new ListSplitter(options, feed);
            case LINES -> new LineSplitter(options, feed);
        };
    }

    private Splitter suitable() throws IOException {
        long passed = feed.skipMark() ? 3 : 0;
        while (feed.more() && Feed.isBlank(feed.current())) {
            feed.advance();
            passed++;
        }
        if (!feed.more()) {
            return new SingleSplitter(options, feed, held, BEGINNING, 0);
        }
        byte begin = feed.current();
        if (begin == '[') {
            return new ListSplitter(options, feed);
        }
        TextLocation start = feed.location();
        firstLine();
        int length = held.length();
        boolean tooLarge = held.isTooLarge();
        if (nextLine() ? isLines(begin) : begin == '{' && nesting.isOutside() && feed.fault() != null) {
            byte[] line = held.line(length);
            boolean fits = !tooLarge && line.length <= options.maxBytes();
            Frame first = fits ? Frame.element(0, start, line) : Frame.tooLarge(0, start, options.maxBytes());
            return new LineSplitter(options, feed, first);
        }
        return new SingleSplitter(options, feed, held, start, passed);
    }

    private void firstLine() throws IOException {
        while (feed.more() && feed.current() != '\n') {
            nesting.take(feed.current());
            lastVisible = Feed.isBlank(feed.current()) ? lastVisible : feed.current();
            take();
        }
    }

    /** Goes to the next character that is not blank; whether there is one. */
    private boolean nextLine() throws IOException {
        while (feed.more() && Feed.isBlank(feed.current())) {
            take();
        }
        return feed.more();
    }

    private void take() {
        held.add(feed.current());
        feed.advance();
    }

    /** Whether the next line is a document of its own: the first one is a whole object, or cannot go on there. */
    private boolean isLines(byte first) {
        boolean objectFollows = feed.current() == '{';
        if (first != '{') {
            return objectFollows;
        }
        return nesting.isOutside() || (objectFollows && GOES_ON.indexOf(lastVisible) < 0);
    }
}
