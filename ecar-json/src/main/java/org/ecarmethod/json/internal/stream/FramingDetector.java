package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.TextLocation;

/**
 * Tells from the beginning of a text how its documents stand in it: at most its first line is read, and the blanks up to
 * the next character.
 */
public final class FramingDetector {

    /** After one of these a line of JSON goes on in the next one. */
    private static final String GOES_ON = "{[,:";

    private static final TextLocation BEGINNING = new TextLocation(1, 1);

    private final ReadOptions options;
    private final ByteScanner bytes;
    private final DocumentBuffer document;
    private final NestingTracker nesting = new NestingTracker();
    private byte lastVisible;

    private FramingDetector(ReadOptions options, ByteScanner bytes) {
        this.options = options;
        this.bytes = bytes;
        this.document = DocumentBuffer.ofAtMost(options.maxBytes());
    }

    /** The splitter that the options ask for, or that suits the text. */
    static Splitter splitter(ReadOptions options, ByteScanner bytes) throws IOException {
        return switch (options.framing()) {
            case AUTO -> new FramingDetector(options, bytes).suitable();
            case SINGLE -> new SingleSplitter(options, bytes);
            case LIST -> new ListSplitter(options, bytes);
            case LINES -> new LineSplitter(options, bytes);
        };
    }

    private Splitter suitable() throws IOException {
        long passed = bytes.skipMark() ? 3 : 0;
        while (bytes.more() && ByteScanner.isBlank(bytes.current())) {
            bytes.advance();
            passed++;
        }
        if (!bytes.more()) {
            return new SingleSplitter(options, bytes, document, BEGINNING, 0);
        }
        byte begin = bytes.current();
        if (begin == '[') {
            return new ListSplitter(options, bytes);
        }
        TextLocation start = bytes.location();
        firstLine();
        int length = document.length();
        boolean tooLarge = document.isTooLarge();
        if (nextLine() ? isLines(begin) : begin == '{' && nesting.isOutside() && bytes.fault() != null) {
            byte[] line = document.line(length);
            boolean fits = !tooLarge && line.length <= options.maxBytes();
            Frame first = fits ? Frame.element(0, start, line) : Frame.tooLarge(0, start, options.maxBytes());
            return new LineSplitter(options, bytes, first);
        }
        return new SingleSplitter(options, bytes, document, start, passed);
    }

    private void firstLine() throws IOException {
        while (bytes.more() && bytes.current() != '\n') {
            nesting.take(bytes.current());
            lastVisible = ByteScanner.isBlank(bytes.current()) ? lastVisible : bytes.current();
            take();
        }
    }

    /** Goes to the next character that is not blank; whether there is one. */
    private boolean nextLine() throws IOException {
        while (bytes.more() && ByteScanner.isBlank(bytes.current())) {
            take();
        }
        return bytes.more();
    }

    private void take() {
        document.add(bytes.current());
        bytes.advance();
    }

    /** Whether the next line is a document of its own: the first one is a whole object, or cannot go on there. */
    private boolean isLines(byte first) {
        boolean objectFollows = bytes.current() == '{';
        if (first != '{') {
            return objectFollows;
        }
        return nesting.isOutside() || (objectFollows && GOES_ON.indexOf(lastVisible) < 0);
    }
}
