package org.ecarmethod.text;

import java.util.regex.Pattern;

/**
 * The regular expressions of {@link TextForm} and {@link PartialDate} written out by hand, in the same order of thought.
 * Most values of a document are ids, codes and dates: with the expressions, matching them cost a tenth of reading.
 */
final class Written {

    /** Not by hand: nearly all tags are a language alone, which needs no expression. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile(LocalizedText.languageTagRegex());

    private Written() {}

    static boolean isLanguageTag(String text) {
        return LANGUAGE_TAG.matcher(text).matches();
    }

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

    /** Groups of letters and digits, one or two separators between them, and a digit somewhere. */
    static boolean isCaseNumber(String text) {
        boolean digits = false;
        int separators = 2;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (digit || Character.isLetter(c)) {
                digits |= digit;
                separators = 0;
            } else if (!isSeparator(c) || at == 0 || ++separators > 2) {
                return false;
            }
        }
        return digits && separators == 0;
    }

    private static boolean isSeparator(int c) {
        return c == ' ' || c == '.' || c == '/' || c == ':' || c == '_' || c == '-';
    }
}
