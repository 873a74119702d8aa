package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import java.io.InputStream;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/**
 * The text of an input, byte by byte: it knows line and column of the byte that comes next, and why the text ends where it
 * ends. Never takes more than one piece ahead.
 */
public final class ByteScanner {

    /** How much is taken at a time. */
    public static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final long max;
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    private long given;
    private long line = 1;
    private long column = 1;
    private boolean ended;
    private @Nullable IssueCode fault;

    public ByteScanner(InputStream in, long max) {
        this.in = in;
        this.max = max;
    }

    /** Whether there is a next byte. */
    public boolean more() throws IOException {
        return at < end || (!ended && fill(0));
    }

    /** The next byte; there is one. */
    public byte current() {
        return buffer[at];
    }

    /** Goes past the next byte; there is one. */
    public void advance() {
        byte passed = buffer[at++];
        if (passed == '\n') {
            line++;
            column = 1;
        } else if ((passed & 0xC0) != 0x80) {
            column++;
        }
    }

    /** Where the next byte stands. */
    public TextLocation location() {
        return new TextLocation(line, column);
    }

    /** Whether the next byte is the first of its line. */
    boolean isAtLineStart() {
        return column == 1;
    }

    /** Goes past a byte order mark, which takes no column; whether there was one. */
    boolean skipMark() throws IOException {
        if (!more() || current() != (byte) 0xEF) {
            return false;
        }
        while (end - at < 3 && !ended) {
            fill(end - at);
        }
        boolean mark = end - at >= 3 && buffer[at + 1] == (byte) 0xBB && buffer[at + 2] == (byte) 0xBF;
        at += mark ? 3 : 0;
        return mark;
    }

    /** Goes past blanks, tabs and ends of lines; whether something comes after them. */
    public boolean skipBlanks() throws IOException {
        while (more() && isBlank(current())) {
            advance();
        }
        return at < end;
    }

    public static boolean isBlank(byte one) {
        return one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }

    /** Puts the rest of the line aside, up to its line feed or the end of the text. */
    void takeLine(DocumentBuffer document) throws IOException {
        while (more()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                column += (buffer[at] & 0xC0) != 0x80 ? 1 : 0;
                at++;
            }
            document.add(buffer, from, at - from);
            if (at < end) {
                return;
            }
        }
    }

    /** Puts aside what is there; there is something. */
    void takeSome(DocumentBuffer document) {
        document.add(buffer, at, end - at);
        while (at < end) {
            advance();
        }
    }

    /** Gets more bytes, keeping some that were not passed yet; whether there are any to pass. */
    private boolean fill(int kept) throws IOException {
        System.arraycopy(buffer, at, buffer, 0, kept);
        at = 0;
        end = kept;
        int count = take(kept);
        ended |= count < 0;
        end += Math.max(0, count);
        return end > 0;
    }

    private int take(int kept) throws IOException {
        int most = (int) Math.min(max - given, buffer.length - kept);
        try {
            int count = in.read(buffer, kept, Math.max(1, most));
            if (count > 0 && most == 0) {
                fault = InputIssues.TOO_LARGE;
                return -1;
            }
            given += Math.max(0, count);
            return count;
        } catch (Gunzip.Damage damage) {
            fault = damage.code();
            return -1;
        }
    }

    /** What is wrong with the input where the text ends; null if nothing is, or if it did not end yet. */
    @Nullable
    public Issue fault() {
        if (fault == null) {
            return null;
        }
        Issue.Builder issue = Issue.at(fault, PropertyPath.root()).location(location());
        return (fault.equals(InputIssues.TOO_LARGE) ? issue.with("max", max) : issue).build();
    }
}
