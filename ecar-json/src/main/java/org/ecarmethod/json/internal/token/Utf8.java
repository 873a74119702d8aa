package org.ecarmethod.json.internal.token;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the bytes of a text reveal about it. */
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /** The bits of eight bytes that no ASCII character has. */
    private static final long NOT_ASCII = 0x8080808080808080L;

    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

    private Utf8() {}

    /**
     * The bytes of a text. Half of a pair of surrogates, which UTF-8 cannot spell, becomes the three bytes that {@link
     * #firstFault(byte[])} finds: so a text is refused there as its bytes would be, and nothing is replaced in silence.
     */
    public static byte[] of(String text) {
        int half = nextHalf(text, 0);
        if (half == text.length()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int from = 0;
        while (half < text.length()) {
            bytes.writeBytes(text.substring(from, half).getBytes(StandardCharsets.UTF_8));
            char one = text.charAt(half);
            bytes.write(0xE0 | one >> 12);
            bytes.write(0x80 | one >> 6 & 0x3F);
            bytes.write(0x80 | one & 0x3F);
            from = half + 1;
            half = nextHalf(text, from);
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The next half of a pair that stands alone; the length of the text if there is none. */
    private static int nextHalf(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isSurrogate(text.charAt(at))) {
                boolean pair =
                        at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

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

    /**
     * Where the text, name or number begins in which a reading stopped.
     *
     * @param from where an earlier token begins, or this one
     * @param reached a byte of it, or the one behind it
     */
    public static int tokenStart(byte[] text, int from, int reached) {
        int start = from;
        int at = from;
        while (at < Math.min(reached, text.length)) {
            if (text[at] == '"' || isNumber(text[at])) {
                start = at;
                at = text[at] == '"' ? behindText(text, at) : behindNumber(text, at);
            } else {
                at++;
            }
        }
        return start;
    }

    private static int behindText(byte[] text, int quote) {
        int at = quote + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int behindNumber(byte[] text, int from) {
        int at = from;
        while (at < text.length && isNumber(text[at])) {
            at++;
        }
        return at;
    }

    /** Whether a number may have this character; all of them can stand nowhere else but in names, texts and words. */
    private static boolean isNumber(byte one) {
        return one >= '0' && one <= '9' || one == '-' || one == '+' || one == '.' || one == 'e' || one == 'E';
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

    /** Where the character begins that a byte belongs to. */
    public static int characterStart(byte[] text, int offset) {
        int at = offset;
        while (at > 0 && (text[at] & 0xC0) == 0x80) {
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
