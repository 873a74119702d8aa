package org.ecarmethod.json;

/**
 * The text of a token where it stands in the buffer of the parser: dates, terms and ids that were met before are told from
 * it without making a String, which is a quarter of what reading allocates. Valid until the parser moves on.
 */
final class Chars implements CharSequence {

    private char[] buffer = new char[0];
    private int start;
    private int length;

    Chars over(char[] in, int from, int count) {
        buffer = in;
        start = from;
        length = count;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }

    /** The hash that a String of these characters has. */
    int hash() {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }
}
