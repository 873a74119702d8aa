package org.ecarmethod.json.internal.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ecarmethod.json.internal.token.Utf8;

/**
 * JSON as it stands, token for token: a number keeps its digits, a text its escapes. Only blanks between tokens are taken
 * away and put in.
 */
final class RawJson {

    private RawJson() {}

    /**
     * The value of a field, without blanks between its tokens.
     *
     * @param text a text that is JSON at least to the end of the field
     * @param name the byte at which the name of the field begins
     */
    static String valueAfter(byte[] text, int name) {
        int at = Utf8.firstVisible(text, endOfString(text, name));
        // The colon.
        at = Utf8.firstVisible(text, at + 1);
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        int depth = 0;
        do {
            int end = endOfToken(text, at);
            depth += switch (text[at]) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
            value.write(text, at, end - at);
            at = Utf8.firstVisible(text, end);
        } while (depth > 0);
        return value.toString(StandardCharsets.UTF_8);
    }

    private static int endOfToken(byte[] text, int from) {
        if (text[from] == '"') {
            return endOfString(text, from);
        }
        int at = from + 1;
        if ("{}[],:".indexOf(text[from]) < 0) {
            while (at < text.length && "{}[],: \t\r\n".indexOf(text[at]) < 0) {
                at++;
            }
        }
        return at;
    }

    private static int endOfString(byte[] text, int quote) {
        int at = quote + 1;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Appends a value as the canonical form has it: two blanks a level, each field and element in a line of its own. */
    public static void append(String value, int level, StringBuilder out) {
        int depth = level;
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            switch (one) {
                case '"' -> {
                    int end = endOfString(value, at);
                    out.append(value, at, end);
                    at = end - 1;
                }
                case '{', '[' -> {
                    out.append(one);
                    if (isClosing(value.charAt(at + 1))) {
                        out.append(value.charAt(++at));
                    } else {
                        newLine(++depth, out);
                    }
                }
                case '}', ']' -> {
                    newLine(--depth, out);
                    out.append(one);
                }
                case ',' -> {
                    out.append(one);
                    newLine(depth, out);
                }
                case ':' -> out.append(": ");
                default -> out.append(one);
            }
        }
    }

    static int endOfString(String text, int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static boolean isClosing(char one) {
        return one == '}' || one == ']';
    }

    public static void newLine(int depth, StringBuilder out) {
        out.append('\n').append("  ".repeat(depth));
    }
}
