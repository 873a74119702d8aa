package org.ecarmethod.text;

/**
 * The regular expressions of {@link TextForm} and {@link PartialDate} written out by hand, in the same order of thought.
 * Most values of a document are ids, codes and dates: with the expressions, matching them cost a tenth of reading.
 */
final class Written {

    private Written() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLetterOrDigit(char c) {
        return isSmall(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    /** Letters and digits, single separators between them. */
    static boolean isId(String text) {
        boolean afterSeparator = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                afterSeparator = false;
            } else if (afterSeparator || (c != '-' && c != '.' && c != '_')) {
                return false;
            } else {
                afterSeparator = true;
            }
        }
        return !afterSeparator;
    }

    /** Words of small letters and digits joined by hyphens; the first begins with a letter. */
    static boolean isCode(String text) {
        if (text.isEmpty() || !isSmall(text.charAt(0))) {
            return false;
        }
        boolean afterHyphen = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSmall(c) || isDigit(c)) {
                afterHyphen = false;
            } else if (afterHyphen || c != '-') {
                return false;
            } else {
                afterHyphen = true;
            }
        }
        return !afterHyphen;
    }

    /** Letters of the registry and a separator if any, a year from 1800 to 2099, a separator, a number. */
    static boolean isCaseNumber(String text) {
        int at = afterRegistry(text);
        if (at < 0 || text.length() - at < 6 || !isYear(text, at)) {
            return false;
        }
        char separator = text.charAt(at + 4);
        return (separator == ':' || separator == '/' || separator == '-') && isNumber(text, at + 5);
    }

    /** Where the year begins: at once, or behind one to twelve letters and a separator; -1 if neither is so. */
    private static int afterRegistry(String text) {
        int at = 0;
        int letters = 0;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            letters++;
        }
        if (letters == 0) {
            return 0;
        }
        boolean separated =
                at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '/' || text.charAt(at) == '-');
        return letters <= 12 && separated ? at + 1 : -1;
    }

    private static boolean isYear(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        boolean century = first == '1' ? second == '8' || second == '9' : first == '2' && second == '0';
        return century && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > from && text.length() - from <= 6;
    }
}
