package org.ecarmethod.json.internal.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What the bytes of a text reveal about it. */
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /** The bits of eight bytes that no ASCII character has. */
    private static final long NOT_ASCII = 0x8080808080808080L;

    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

    private Utf8() {}

    /** The byte at which the text begins: behind a byte order mark, if there is one. */
    public static int start(byte[] text) {
        boolean marked = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** The first byte from an offset on that is neither blank nor end of a line; the length of the text if there is none. */
    public static int firstVisible(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing but blanks and ends of lines. */
    public static boolean isBlank(byte[] text) {
        return firstVisible(text, start(text)) == text.length;
    }

    /**
     * Finds the first byte that is not UTF-8. Parsers take more than they should: bytes that spell a character in a longer
     * way than needed, and halves of pairs. A character that breaks off at the end is no fault: there the text is truncated.
     *
     * @return its offset, or -1 if there is none
     */
    public static int firstFault(byte[] text) {
        return firstFault(text, 0, text.length);
    }

    /** The same between two bytes. */
    public static int firstFault(byte[] text, int from, int to) {
        int at = from;
        while (at < to) {
            // Nearly all bytes of a document are ASCII: eight at a time, which is eight times as fast.
            if (at + Long.BYTES <= to && ((long) EIGHT.get(text, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = text[at] >= 0 ? 1 : length(text[at] & 0xFF);
            if (length == 0) {
                return at;
            }
            for (int i = 1; i < length && at + i < to; i++) {
                if (!continues(text[at] & 0xFF, i, text[at + i] & 0xFF)) {
                    return at;
                }
            }
            at += length;
        }
        return -1;
    }

    /** How many lines end between two bytes. */
    public static int lineFeeds(byte[] text, int from, int to) {
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long other = (long) EIGHT.get(text, at) ^ LINE_FEEDS;
            count += Long.bitCount(~((other & ~NOT_ASCII) + ~NOT_ASCII | other) & NOT_ASCII);
        }
        for (; at < to; at++) {
            count += text[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Where the line begins in which a byte stands. */
    public static int lineStart(byte[] text, int byteOffset) {
        int at = byteOffset;
        while (at > 0 && text[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** How many characters begin between two bytes: every byte does that does not go on with one. */
    public static int characters(byte[] text, int from, int to) {
        int goOn = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) EIGHT.get(text, at);
            goOn += Long.bitCount(eight & ~(eight << 1) & NOT_ASCII);
        }
        for (; at < to; at++) {
            goOn += (text[at] & 0xC0) == 0x80 ? 1 : 0;
        }
        return to - from - goOn;
    }

    /** How many bytes a character has that begins with this byte; 0 if none does. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0) {
            return 2;
        }
        return lead < 0xF0 ? 3 : 4;
    }

    private static boolean continues(int lead, int position, int next) {
        if (position > 1) {
            return next >= 0x80 && next <= 0xBF;
        }
        int least = switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
        int most = switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
        return next >= least && next <= most;
    }
}
