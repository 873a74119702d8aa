package org.ecarmethod.detection;

import java.util.Arrays;
import java.util.List;
import org.ecarmethod.text.LookAlikes;

/**
 * A text as the eye reads it: every character in its plain form, nothing invisible, no markup. Each character knows where it
 * stands in the text it came from. Made in one pass.
 */
final class FoldedText {

    private static final int WIDEST_JOINT = 4;
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final char[] chars;
    private final int[] from;
    private final int[] to;
    private int length;
    private long looks;
    private boolean[] covered = new boolean[0];

    private FoldedText(String text) {
        this.text = text;
        this.chars = new char[text.length()];
        this.from = new int[text.length()];
        this.to = new int[text.length()];
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text);
        int i = 0;
        while (i < text.length()) {
            i = folded.step(i);
        }
        return folded;
    }

    private int step(int i) {
        char c = text.charAt(i);
        if (c == '<' || c == '&') {
            Markup.Piece piece = Markup.at(text, i);
            if (piece.end() > 0) {
                put(piece.stands(), i, piece.end());
                return piece.end();
            }
        }
        int codePoint = text.codePointAt(i);
        int next = i + Character.charCount(codePoint);
        put(Folding.of(codePoint), i, next);
        return next;
    }

    private void put(char c, int start, int end) {
        if (c != Folding.DROPPED) {
            chars[length] = c;
            from[length] = start;
            to[length] = end;
            length++;
        }
    }

    int length() {
        return length;
    }

    /** The character at a position; before the beginning and behind the end there are ends of lines. */
    char at(int i) {
        looks++;
        return i >= 0 && i < length ? chars[i] : '\n';
    }

    /** {@return how often a character was looked at: what a test holds against the length} */
    long looks() {
        return looks;
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i));
    }

    boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isWord(int i) {
        return isLetter(i) || isDigit(i);
    }

    /** Position behind a word that stands here, compared as {@link LookAlikes#letter} does; negative if it does not. */
    int behind(int i, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (LookAlikes.letter(at(i + k)) != word.charAt(k)) {
                return -1;
            }
        }
        return i + word.length();
    }

    /** A letter as words are compared by. */
    char letter(int i) {
        return LookAlikes.letter(at(i));
    }

    /** Whether the word between two positions is one of some, compared as {@link #behind} does. */
    boolean isOneOf(List<String> words, int begin, int end) {
        for (String word : words) {
            if (word.length() == end - begin && behind(begin, word) == end) {
                return true;
            }
        }
        return false;
    }

    /** Where the word ends that stands before a position; blanks, colons, dots and the like may stand between. */
    int endOfWordBefore(int start) {
        int end = start;
        while (end > start - WIDEST_JOINT && " :.-#=".indexOf(at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Where the letters begin that end at a position. */
    int beginOfLetters(int end) {
        int begin = end;
        while (begin > end - LONGEST_WORD && isLetter(begin - 1)) {
            begin--;
        }
        return begin;
    }

    int skipBlanks(int i) {
        int next = i;
        while (next < length && chars[next] == ' ') {
            next++;
        }
        return next;
    }

    /** Marks a part as recognised, so that nothing else is seen in it. */
    void cover(int start, int end) {
        if (covered.length == 0) {
            covered = new boolean[length];
        }
        Arrays.fill(covered, start, end, true);
    }

    boolean isCovered(int i) {
        return i < covered.length && covered[i];
    }

    Detection detection(PersonalDataKind kind, int start, int end, Certainty certainty) {
        return new Detection(kind, from[start], to[end - 1], certainty);
    }
}
