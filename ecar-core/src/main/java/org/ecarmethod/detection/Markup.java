package org.ecarmethod.detection;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tags and character references, as they come along when a text is copied from a page: they do not separate digits. */
final class Markup {

    /** As far as is looked for the end of a tag; what is longer stays text. */
    private static final int LONGEST_TAG = 60;

    private static final int LONGEST_REFERENCE = 9;

    private static final Set<String> INLINE = Set.of(
            "a", "b", "big", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "s", "small", "span", "strong",
            "sub", "sup", "tt", "u", "wbr");

    private static final Set<String> BLOCK =
            Set.of("br", "div", "dd", "dt", "h1", "h2", "h3", "hr", "li", "p", "td", "th", "tr");

    private static final Map<String, Character> REFERENCES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("shy", Folding.DROPPED),
            Map.entry("zwj", Folding.DROPPED),
            Map.entry("zwnj", Folding.DROPPED),
            Map.entry("ndash", '-'),
            Map.entry("mdash", '-'),
            Map.entry("minus", '-'),
            Map.entry("hyphen", '-'),
            Map.entry("plus", '+'),
            Map.entry("period", '.'),
            Map.entry("commat", '@'),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'));

    /**
     * A piece of markup: what it stands for, and where it ends.
     *
     * @param stands what it stands for, or {@link Folding#DROPPED}
     * @param end position behind it
     */
    record Piece(char stands, int end) {}

    private static final Piece NONE = new Piece(Folding.DROPPED, -1);

    private Markup() {}

    /** The piece that begins at a position; its end is negative if none does. */
    static Piece at(String text, int start) {
        return text.charAt(start) == '<' ? tag(text, start) : reference(text, start);
    }

    private static Piece tag(String text, int start) {
        int name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int end = name;
        while (end < text.length() && end - name < 7 && isAsciiAlphanumeric(text.charAt(end))) {
            end++;
        }
        String said = text.substring(name, end).toLowerCase(Locale.ROOT);
        if (!INLINE.contains(said) && !BLOCK.contains(said)) {
            return NONE;
        }
        int limit = Math.min(text.length(), end + LONGEST_TAG);
        for (int i = end; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return new Piece(BLOCK.contains(said) ? '\n' : Folding.DROPPED, i + 1);
            }
            if (c == '<' || c == '@') {
                return NONE;
            }
        }
        return NONE;
    }

    private static Piece reference(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_REFERENCE + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return named(text.substring(start + 1, i), i + 1);
            }
            if (c != '#' && !isAsciiAlphanumeric(c)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static Piece named(String name, int end) {
        if (!name.startsWith("#")) {
            Character stands = REFERENCES.get(name);
            return stands == null ? NONE : new Piece(stands, end);
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        String number = name.substring(hex ? 2 : 1);
        try {
            int codePoint = Integer.parseInt(number, hex ? 16 : 10);
            return Character.isValidCodePoint(codePoint) ? new Piece(Folding.of(codePoint), end) : NONE;
        } catch (NumberFormatException notANumber) {
            return NONE;
        }
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
