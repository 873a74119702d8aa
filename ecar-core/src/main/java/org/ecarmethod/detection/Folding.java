package org.ecarmethod.detection;

/**
 * What a character stands for when one reads it: unusual digits, dashes, blanks and wide letters become their plain forms,
 * what cannot be seen is dropped.
 */
final class Folding {

    /** Stands for a character that is not there for the eye. */
    static final char DROPPED = '\0';

    /** Stands for a letter that has no plain form in one UTF-16 unit. */
    private static final char SOME_LETTER = 'ª';

    private static final char SOME_SIGN = '\uFFFD';

    /** Where the digits 1 to 9 in circles, in brackets and with full stops begin. */
    private static final int[] ENCLOSED_ONES = {0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A};

    private Folding() {}

    static char of(int codePoint) {
        if (codePoint < 0x80) {
            return plain((char) codePoint);
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return plain((char) (codePoint - 0xFEE0));
        }
        int digit = digit(codePoint);
        return digit >= 0 ? (char) ('0' + digit) : byType(codePoint);
    }

    private static char plain(char c) {
        if (c == '\t') {
            return ' ';
        }
        return c == '\r' ? DROPPED : c;
    }

    /** Decimal digits of all scripts, and digits in circles and brackets. Superscripts are footnotes more often than digits. */
    private static int digit(int codePoint) {
        int digit = Character.digit(codePoint, 10);
        return digit >= 0 || codePoint < 0x2460 || codePoint > 0x2793 ? digit : enclosed(codePoint);
    }

    private static int enclosed(int codePoint) {
        if (codePoint == 0x24EA || codePoint == 0x24FF) {
            return 0;
        }
        for (int one : ENCLOSED_ONES) {
            if (codePoint >= one && codePoint < one + 9) {
                return codePoint - one + 1;
            }
        }
        return -1;
    }

    private static char byType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> DROPPED;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> letter(codePoint);
            default -> sign(codePoint);
        };
    }

    private static char letter(int codePoint) {
        boolean invisible = codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
        if (invisible) {
            return DROPPED;
        }
        return Character.isBmpCodePoint(codePoint) ? (char) codePoint : SOME_LETTER;
    }

    private static char sign(int codePoint) {
        return switch (codePoint) {
            case '\u2212', '\u2043', '\u02D7' -> '-';
            case '\u00B7', '\u2022', '\u2027', '\u2219', '\u22C5', '\u30FB', '\u3002', '\uFF61', '\uFE52' -> '.';
            case '\u2044', '\u2215' -> '/';
            case '\uFE6B' -> '@';
            case '\uFE62' -> '+';
            case '\u2800' -> ' ';
            case '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u201D', '\u2033' -> '"';
            case '\u00B0' -> '\u00B0';
            case '\u0085' -> '\n';
            default -> SOME_SIGN;
        };
    }
}
