package org.ecarmethod.json.internal.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.ecarmethod.json.internal.token.Utf8;

/**
 * What most likely went wrong with a text that is no JSON or not UTF-8, told by the bytes about the place. Names the usual
 * slips of people and programs; whatever else it is has the term {@code other}.
 */
final class Faults {

    /** Bytes of the characters U+2018 to U+201F, the quotes of word processors, but for the last. */
    private static final byte[] QUOTE = {(byte) 0xE2, (byte) 0x80};

    /** Bytes that Windows-1252 does not use. */
    private static final String UNUSED = "\u0081\u008D\u008F\u0090\u009D";

    private static final String OTHER = "other";

    private Faults() {}

    /** In what a text is written that is not UTF-8 from a byte on. */
    static String encoding(byte[] text, int fault) {
        for (int i = 0; i < Math.min(4, text.length); i++) {
            if (text[i] == 0) {
                return "utf-16";
            }
        }
        boolean marked = text.length > 1 && (text[0] & text[1] & 0xFF) >= 0xFE && text[0] != text[1];
        if (marked) {
            return "utf-16";
        }
        return isWindows(text, fault) ? "windows-1252" : "damaged";
    }

    /** Every byte beyond ASCII is a character of Windows-1252, and none of them is part of one of UTF-8. */
    private static boolean isWindows(byte[] text, int fault) {
        for (int i = 0; i < fault; i++) {
            if (text[i] < 0) {
                return false;
            }
        }
        for (int i = fault; i < text.length; i++) {
            boolean pair = (text[i] & 0xFF) >= 0xC0 && i + 1 < text.length && (text[i + 1] & 0xC0) == 0x80;
            if (pair || text[i] < 0 && UNUSED.indexOf(text[i] & 0xFF) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Why a text is no JSON at a byte. */
    static String syntax(byte[] text, int at) {
        int place = Math.min(at, text.length - 1);
        if (place < 0) {
            return OTHER;
        }
        if (isLineEnd(text[place])) {
            return hasQuote(text, Utf8.lineStart(text, place), place) ? "curly-quotes" : "line-break-in-text";
        }
        if (hasQuote(text, Math.max(0, place - 2), Math.min(text.length, place + 3))) {
            return "curly-quotes";
        }
        int before = lastVisible(text, place - 1);
        byte last = before < 0 ? 0 : text[before];
        return atCharacter(text, place, last);
    }

    private static String atCharacter(byte[] text, int place, byte last) {
        byte here = text[place];
        if (isInNumber(here) && isInNumber(text[Math.max(0, place - 1)])) {
            return "number-form";
        }
        if (isLetter(last) && !isJsonWord(text, place)) {
            return word(text, lastVisible(text, place - 1));
        }
        if (last == ',' && (here == '}' || here == ']' || here == ',')) {
            return "comma-too-many";
        }
        if (isValueEnd(last) && isValueStart(here)) {
            return isBehindName(text, place) ? "missing-colon" : "missing-comma";
        }
        if (isValueEnd(last) && (here == '}' || here == ']')) {
            return "wrong-bracket";
        }
        if (last == '\\' || here == '\\') {
            return "backslash";
        }
        return switch (here) {
            case '\'' -> "single-quotes";
            case '/', '#' -> "comment";
            default -> isLetter(here) ? word(text, place) : OTHER;
        };
    }

    /** Whether what ends before a byte is the name of a field: then a colon comes next, not a comma. */
    private static boolean isBehindName(byte[] text, int place) {
        Deque<Byte> open = new ArrayDeque<>();
        boolean colon = false;
        for (int i = 0; i < place; i++) {
            switch (text[i]) {
                case '"' -> i = endOfText(text, i);
                case '{', '[' -> {
                    open.push(text[i]);
                    colon = false;
                }
                case '}', ']' -> {
                    open.poll();
                    colon = true;
                }
                case ',' -> colon = false;
                case ':' -> colon = true;
                default -> {}
            }
        }
        return !open.isEmpty() && open.peek() == '{' && !colon;
    }

    private static int endOfText(byte[] text, int begin) {
        int at = begin + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    /** A word without quotation marks: a value of a programming language, or a name of a field. */
    private static String word(byte[] text, int place) {
        int from = place;
        while (from > 0 && isLetter(text[from - 1])) {
            from--;
        }
        int to = place;
        while (to < text.length && isLetter(text[to])) {
            to++;
        }
        String word = new String(text, from, to - from, StandardCharsets.US_ASCII);
        boolean literal = switch (word) {
            case "True", "False", "None", "NULL", "NaN", "Infinity", "undefined", "TRUE", "FALSE", "Null" -> true;
            default -> false;
        };
        return literal ? "foreign-literal" : "no-quotes";
    }

    /** Whether the word before a byte is one that JSON has. */
    private static boolean isJsonWord(byte[] text, int place) {
        int end = lastVisible(text, place - 1) + 1;
        String before = new String(text, Math.max(0, end - 5), end - Math.max(0, end - 5), StandardCharsets.US_ASCII);
        return before.endsWith("true") || before.endsWith("false") || before.endsWith("null");
    }

    private static boolean isInNumber(byte one) {
        return one >= '0' && one <= '9' || one == '+' || one == '-' || one == '.';
    }

    private static int lastVisible(byte[] text, int from) {
        int at = from;
        while (at >= 0 && (text[at] == ' ' || text[at] == '\t' || isLineEnd(text[at]))) {
            at--;
        }
        return at;
    }

    private static boolean hasQuote(byte[] text, int from, int to) {
        for (int i = from; i + 2 < Math.min(text.length, to + 2); i++) {
            int third = text[i + 2] & 0xFF;
            if (text[i] == QUOTE[0] && text[i + 1] == QUOTE[1] && third >= 0x98 && third <= 0x9F) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(byte one) {
        return one == '\n' || one == '\r';
    }

    private static boolean isLetter(byte one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    private static boolean isValueEnd(byte one) {
        return one == '"' || one == '}' || one == ']' || one >= '0' && one <= '9' || isLetter(one);
    }

    private static boolean isValueStart(byte one) {
        return one == '"' || one == '{' || one == '[' || one >= '0' && one <= '9';
    }
}
