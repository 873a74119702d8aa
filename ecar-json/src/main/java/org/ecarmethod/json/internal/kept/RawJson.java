package org.ecarmethod.json.internal.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /** The texts, numbers and names in a value, without their escapes. */
    static List<String> scalars(String value) {
        List<String> scalars = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            int end = at + 1;
            if (value.charAt(at) == '"') {
                end = endOfString(value, at);
                scalars.add(unescaped(value.substring(at + 1, end - 1)));
            } else if ("{}[],:".indexOf(value.charAt(at)) < 0) {
                while (end < value.length() && "{}[],:".indexOf(value.charAt(end)) < 0) {
                    end++;
                }
                scalars.add(value.substring(at, end));
            }
            at = end;
        }
        return scalars;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\') {
                plain.append(text.charAt(at));
                continue;
            }
            char escape = text.charAt(++at);
            int known = "bfnrt".indexOf(escape);
            if (escape == 'u') {
                plain.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
                at += 4;
            } else {
                plain.append(known < 0 ? escape : "\b\f\n\r\t".charAt(known));
            }
        }
        return plain.toString();
    }

    private static boolean isClosing(char one) {
        return one == '}' || one == ']';
    }

    public static void newLine(int depth, StringBuilder out) {
        out.append('\n').append("  ".repeat(depth));
    }
}
