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

    /** Scheme, host of words joined by dots and hyphens, perhaps a port, perhaps a path. */
    static boolean isWebAddress(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        int at = host;
        boolean afterWord = false;
        while (at < text.length() && isOfHost(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean joins = c == '.' || c == '-';
            if (joins && at == host) {
                return false;
            }
            afterWord = !joins;
            at += Character.charCount(c);
        }
        int rest = afterPort(text, at);
        return afterWord && rest >= 0 && isPath(text, rest);
    }

    private static boolean isOfHost(int c) {
        return c == '.' || c == '-' || (c >= '0' && c <= '9') || Character.isLetter(c);
    }

    /** Where the path begins; -1 if what is there is no port. */
    private static int afterPort(String text, int at) {
        if (at >= text.length() || text.charAt(at) != ':') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - at - 1;
        return digits >= 1 && digits <= 5 ? end : -1;
    }

    private static boolean isPath(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        if ("/?#".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return text.codePoints().skip(text.codePointCount(0, start) + 1L).allMatch(Written::isOfPath);
    }

    private static boolean isOfPath(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> "\"<>\\^`{|}".indexOf(c) < 0;
        };
    }
}
