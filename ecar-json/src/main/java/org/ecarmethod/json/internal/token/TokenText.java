package org.ecarmethod.json.internal.token;

/**
 * The text of a token, where it can be the bytes of the document themselves: dates, terms and ids that were met before are
 * told from it without making a String, which was a quarter of what reading allocated. Valid until the tokens move on.
 */
public final class TokenText implements CharSequence {

    private byte[] ascii = new byte[0];
    private int start;
    private int length;
    /** The text, where it is not ASCII; empty where the bytes count. */
    private String other = "";

    public TokenText over(byte[] text, int from, int to) {
        ascii = text;
        start = from;
        length = to - from;
        other = "";
        return this;
    }

    public TokenText over(String text) {
        other = text;
        length = text.length();
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return other.isEmpty() ? (char) ascii[start + index] : other.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    @Override
    @SuppressWarnings("deprecation") // the only way to make a String of ASCII that looks at no byte twice
    public String toString() {
        return other.isEmpty() ? new String(ascii, 0, start, length) : other;
    }

    /** The hash that a String of these characters has. */
    public int hash() {
        if (!other.isEmpty()) {
            return other.hashCode();
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + ascii[i];
        }
        return hash;
    }

    public boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        if (!other.isEmpty()) {
            return other.equals(text);
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != ascii[start + i]) {
                return false;
            }
        }
        return true;
    }
}
