package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/**
 * What a text looks like to whoever reads it: wide and decorated letters, letters of other scripts that look like Latin ones, and what
 * cannot be seen at all. Two words that look the same are the same word to a reader, whatever they are made of.
 */
public final class LookAlikes {

    /** Letters without their marks, up to the end of the Latin ones. */
    private static final char[] BARE = bareLetters();

    private LookAlikes() {}

    /**
     * Folds a text to plain letters.
     *
     * @param text the text
     * @return what it looks like: Latin letters without marks, their case kept; what cannot be seen is dropped, other characters stay
     */
    public static String folded(String text) {
        requireNonNull(text, "text");
        // The lunate sigma would become another sigma.
        String latin = text.replace('\u03F2', 'c').replace('\u03F9', 'C');
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isUnseen(c)) {
                char letter = letter(c);
                folded.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
            }
        }
        return folded.toString();
    }

    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Folds a letter as a word is compared: small, without marks, and as the Latin letter that it looks like.
     *
     * @param c the letter
     * @return the plain small letter; what looks like no Latin letter as it is
     */
    public static char letter(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char bare = c < BARE.length ? BARE[c] : c;
        return bare < 0x250 ? bare : lookAlike(Character.toLowerCase(bare));
    }

    private static char[] bareLetters() {
        char[] bare = new char[0x1F00];
        for (char c = 0; c < bare.length; c++) {
            char small = Character.toLowerCase(c);
            char base = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                    .charAt(0);
            bare[c] = c < 0x250 || c >= 0x1E00 ? struck(base) : small;
        }
        return bare;
    }

    /** Letters whose stroke is part of them. */
    private static char struck(char c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ħ' -> 'h';
            case 'ŧ' -> 't';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    /**
     * Letters that nobody can tell from Latin ones: of Cyrillic and Greek, and small capitals; of Cherokee and Lisu those that the
     * name of the method could be written with.
     */
    private static char lookAlike(char c) {
        return switch (c) {
            case 'а', 'α', 'ᴀ', 'ꭺ', 'ꓮ' -> 'a';
            case 'е', 'ε', 'ᴇ', 'ꭼ', 'ꓰ' -> 'e';
            case 'о', 'ο' -> 'o';
            case 'р', 'ρ' -> 'p';
            case 'с', 'ᴄ', 'ꮯ', 'ꓚ' -> 'c';
            case 'ʀ', 'ꭱ', 'ꮢ', 'ꓣ' -> 'r';
            case 'х' -> 'x';
            case 'у' -> 'y';
            case 'і', 'ι' -> 'i';
            case 'ј' -> 'j';
            case 'ѕ' -> 's';
            case 'к', 'κ' -> 'k';
            case 'м' -> 'm';
            case 'т', 'τ' -> 't';
            case 'н' -> 'h';
            case 'в', 'β' -> 'b';
            case 'ν' -> 'v';
            default -> c;
        };
    }
}
