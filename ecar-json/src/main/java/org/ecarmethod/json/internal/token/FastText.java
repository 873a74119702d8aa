package org.ecarmethod.json.internal.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The text where a {@link FastTokenizer} is: found in the bytes, checked, and made a String only if it has to be one. What is
 * not sound, not UTF-8 or written in an unusual way ends with {@link FastTokenizer.Unsure}.
 */
final class FastText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long BLANKS = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private final byte[] all;
    private final TokenText chars = new TokenText();
    private byte[] western = new byte[256];

    private int begin;
    private int end;
    /** Whether the bytes of the text are its characters. */
    private boolean isAscii;
    /** The text, where it is not ASCII or has escapes; empty elsewhere. */
    private String other = "";

    FastText(byte[] all) {
        this.all = all;
    }

    /**
     * Reads a text, eight bytes at a time until one of them means anything special.
     *
     * @param quote where its first quote stands
     * @return the byte behind its last quote
     */
    public int read(int quote) {
        begin = quote + 1;
        int to = begin;
        long seen = 0;
        while (to + Long.BYTES <= all.length) {
            long eight = (long) EIGHT.get(all, to);
            long special = hasZero(eight ^ QUOTES) | hasZero(eight ^ BACKSLASHES) | hasControl(eight);
            if (special != 0) {
                // The lowest mark is right; those above it may be carried over from it.
                int before = Long.numberOfTrailingZeros(special) & ~7;
                seen |= eight & ((1L << before) - 1);
                to += before >>> 3;
                break;
            }
            seen |= eight;
            to += Long.BYTES;
        }
        return finish(to, (seen & HIGH) == 0);
    }

    private static long hasZero(long eight) {
        return (eight - ONES) & ~eight & HIGH;
    }

    private static long hasControl(long eight) {
        return (eight - BLANKS) & ~eight & HIGH;
    }

    /** Goes on where the first special byte stands, or the last seven of the document. */
    private int finish(int from, boolean asciiSoFar) {
        boolean ascii = asciiSoFar;
        for (int to = from; to < all.length; to++) {
            byte b = all[to];
            if (b == '"') {
                end = to;
                isAscii = ascii;
                other = ascii ? "" : decoded(begin, to);
                return to + 1;
            }
            if (b == '\\') {
                isAscii = false;
                return unescape(to);
            }
            if (b >= 0 && b < ' ') {
                throw FastTokenizer.unsure();
            }
            ascii &= b >= 0;
        }
        throw FastTokenizer.unsure();
    }

    boolean isAscii() {
        return isAscii;
    }

    public int begin() {
        return begin;
    }

    public int end() {
        return end;
    }

    /** How many characters it has. */
    public int length() {
        return isAscii ? end - begin : other.length();
    }

    /** Its characters, without a String where they are ASCII; valid until the next one is read. */
    public TokenText chars() {
        return isAscii ? chars.over(all, begin, end) : chars.over(other);
    }

    /** The text between two bytes, of which the second is no part of any character but the last thing to be looked at. */
    private String decoded(int from, int to) {
        int letters = westernLetters(from, to);
        if (letters >= 0) {
            return latin1(letters);
        }
        if (Utf8.firstFault(all, from, to + 1) >= 0) {
            throw FastTokenizer.unsure();
        }
        return new String(all, from, to - from, UTF_8);
    }

    @SuppressWarnings("deprecation") // the only way to make a String of such bytes that looks at none of them again
    private String latin1(int count) {
        return new String(western, 0, 0, count);
    }

    /**
     * Decodes a text whose characters are all below 256, as those of most languages here are. The general way makes an array
     * that is too long, and then a second one; this took 9 of 88 kB off what reading a document of 48 kB allocates.
     *
     * @return how many characters there are; -1 if one is of another kind, or not UTF-8
     */
    private int westernLetters(int from, int to) {
        if (western.length < to - from) {
            western = new byte[(to - from) * 2];
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            byte b = all[i];
            if (b < 0) {
                byte next = all[++i];
                if ((b & 0xFE) != 0xC2 || (next & 0xC0) != 0x80) {
                    return -1;
                }
                b = (byte) ((b & 0x03) << 6 | next & 0x3F);
            }
            western[count++] = b;
        }
        return count;
    }

    /** Goes on where the first backslash stands. */
    private int unescape(int backslash) {
        StringBuilder plain = new StringBuilder();
        int from = begin;
        int to = backslash;
        while (to < all.length) {
            byte b = all[to];
            if (b == '"') {
                end = to;
                other = plain.append(decoded(from, to)).toString();
                return to + 1;
            }
            if (b == '\\') {
                plain.append(decoded(from, to)).append(escaped(to + 1));
                from = to + 2;
                to = from;
            } else if (b >= 0 && b < ' ') {
                throw FastTokenizer.unsure();
            } else {
                to++;
            }
        }
        throw FastTokenizer.unsure();
    }

    private char escaped(int place) {
        return switch (place < all.length ? all[place] : 0) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw FastTokenizer.unsure();
        };
    }
}
