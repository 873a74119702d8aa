package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.TextLocation;

/**
 * Tells from the beginning of a text how its documents stand in it: at most its first line is read, and the blanks up to
 * the next character; and of these no more than shows that a document is too large.
 */
public final class FramingDetector {

    /** After one of these a line of JSON goes on in the next one. */
    private static final String GOES_ON = "{[,:";

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        long passed = (bytes.skipMark() ? MARK.length : 0) + skipBlanks();
        TextLocation start = bytes.location();
        if (passed > options.maxBytes()) {
            return new SingleSplitter(options, bytes, document, start, passed);
        }
        boolean newLine = start.line() > 1 && bytes.isAtLineStart();
        if (bytes.skipMark()) {
            // A mark that does not begin the text: with one before it, it is not taken for that of the document.
            document.add(MARK, 0, MARK.length);
            document.add(MARK, 0, MARK.length);
            passed -= MARK.length;
        } else if (!bytes.more()) {
            return new SingleSplitter(options, bytes, document, BEGINNING, 0);
        } else if (bytes.current() == '[') {
            return new ListSplitter(options, bytes);
        }
        int before = document.length();
        byte begin = bytes.more() ? bytes.current() : 0;
        firstLine();
        byte[] line = document.line(before, document.length());
        boolean whole = !document.isTooLarge() && line.length <= options.maxBytes() && !Utf8.isBlank(line);
        if (whole && (nextLine() ? isLines(begin) : begin == '{' && nesting.isOutside() && bytes.fault() != null)) {
            boolean misplaced = before > 0 && !newLine || Utf8.start(line) > 0;
            return new LineSplitter(
                    options, bytes, misplaced ? Frame.malformed(0, start) : Frame.element(0, start, line));
        }
        return new SingleSplitter(options, bytes, document, start, passed);
    }

    /** How many blanks come next; no more of them are looked at than a document may have. */
    private long skipBlanks() throws IOException {
        long count = 0;
        while (count <= options.maxBytes() && bytes.more() && ByteScanner.isBlank(bytes.current())) {
            bytes.advance();
            count++;
        }
        return count;
    }

    /** A line that is too large for a document is not followed to its end, which may be as far off as that of the input. */
    private void firstLine() throws IOException {
        while (!document.isTooLarge() && bytes.more() && bytes.current() != '\n') {
            nesting.take(bytes.current());
            lastVisible = ByteScanner.isBlank(bytes.current()) ? lastVisible : bytes.current();
            take();
        }
    }

    /** Goes to the next character that is not blank; whether there is one before a document would be too large. */
    private boolean nextLine() throws IOException {
        int count = 0;
        while (count++ <= options.maxBytes() && bytes.more() && ByteScanner.isBlank(bytes.current())) {
            take();
        }
        return bytes.more() && !ByteScanner.isBlank(bytes.current());
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
