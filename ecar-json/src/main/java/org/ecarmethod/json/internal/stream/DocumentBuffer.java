package org.ecarmethod.json.internal.stream;

import java.util.Arrays;

/** The bytes of one document while its end is looked for: hardly more than a document may have. */
public final class DocumentBuffer {

    /** What stays reserved from one document to the next. */
    private static final int RESERVED = 64 * 1024;

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    private final int max;
    private byte[] bytes;
    private int length;
    private boolean tooLarge;

    private DocumentBuffer(int max) {
        this.max = max;
        this.bytes = new byte[Math.min(max, RESERVED)];
    }

    /** For documents of at most this length, and one byte more: a line may have a carriage return at its end. */
    static DocumentBuffer ofAtMost(int maxBytes) {
        return new DocumentBuffer((int) Math.min(maxBytes + 1L, LONGEST_ARRAY));
    }

    public void add(byte one) {
        if (makeRoom(1)) {
            bytes[length++] = one;
        }
    }

    public void add(byte[] from, int at, int count) {
        if (makeRoom(count)) {
            System.arraycopy(from, at, bytes, length, count);
            length += count;
        }
    }

    private boolean makeRoom(int count) {
        tooLarge |= count > max - length;
        if (!tooLarge && length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(max, Math.max(2L * bytes.length, length + (long) count)));
        }
        return !tooLarge;
    }

    /** How many bytes there are; more were given if they were too many. */
    public int length() {
        return length;
    }

    /** Whether more was given than fits. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The first bytes of the document. */
    public byte[] first(int count) {
        return Arrays.copyOf(bytes, count);
    }

    /** The bytes between two places, without the carriage return at their end that belongs to the end of the line. */
    public byte[] line(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to > from && bytes[to - 1] == '\r' ? to - 1 : to);
    }

    /** Begins again with nothing. */
    public void clear() {
        length = 0;
        tooLarge = false;
        if (bytes.length > RESERVED) {
            bytes = new byte[Math.min(max, RESERVED)];
        }
    }
}
