package org.ecarmethod.detection;

import org.ecarmethod.text.LookAlikes;

/**
 * Goes through the words of a text. Each has a hash over its letters as {@link LookAlikes#letter} gives them, so that two
 * spellings of one name have the same one, and no text is made of it.
 */
final class Words {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private int next;
    private int start;
    private int end;
    private int stemEnd;
    private long hash;
    private long stemHash;

    Words(String text) {
        this(text, 0);
    }

    Words(String text, int from) {
        this.text = text;
        this.next = from;
    }

    /** Goes to the next word; false if there is none. */
    boolean next() {
        int at = next;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        start = at;
        hash = SEED;
        stemHash = SEED;
        stemEnd = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                stemHash = hash;
                stemEnd = at;
                hash = (hash ^ LookAlikes.letter(c)) * PRIME;
            }
            at++;
        }
        end = at;
        next = at;
        boolean genitive = stemEnd > start + 1 && LookAlikes.letter(text.charAt(stemEnd)) == 's';
        if (!genitive) {
            stemEnd = end;
            stemHash = hash;
        }
        return end > start;
    }

    /** Letters, the marks on them, and what cannot be seen. */
    private static boolean isOfWord(char c) {
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    long hash() {
        return hash;
    }

    /** Position behind the word without the -s of a genitive; {@link #end} if it has none. */
    int stemEnd() {
        return stemEnd;
    }

    /** The hash without the -s of a genitive; {@link #hash} if it has none. */
    long stemHash() {
        return stemHash;
    }
}
