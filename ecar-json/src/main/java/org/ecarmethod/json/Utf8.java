package org.ecarmethod.json;

/** What can be told about a text from its bytes alone. */
final class Utf8 {

    private Utf8() {}

    /** The byte at which the text begins: behind a byte order mark, if there is one. */
    static int start(byte[] text) {
        boolean marked = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** The first byte from an offset on that is neither blank nor end of a line; the length of the text if there is none. */
    static int firstVisible(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing but blanks and ends of lines. */
    static boolean isBlank(byte[] text) {
        return firstVisible(text, start(text)) == text.length;
    }

    /**
     * Finds the first byte that is not UTF-8. Parsers take more than they should: bytes that spell a character in a longer
     * way than needed, and halves of pairs. A character that breaks off at the end is no fault: there the text is truncated.
     *
     * @return its offset, or -1 if there is none
     */
    static int firstFault(byte[] text) {
        int at = 0;
        while (at < text.length) {
            int length = text[at] >= 0 ? 1 : length(text[at] & 0xFF);
            if (length == 0) {
                return at;
            }
            for (int i = 1; i < length && at + i < text.length; i++) {
                if (!continues(text[at] & 0xFF, i, text[at + i] & 0xFF)) {
                    return at;
                }
            }
            at += length;
        }
        return -1;
    }

    /** How many bytes a character has that begins with this byte; 0 if none does. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0) {
            return 2;
        }
        return lead < 0xF0 ? 3 : 4;
    }

    private static boolean continues(int lead, int position, int next) {
        if (position > 1) {
            return next >= 0x80 && next <= 0xBF;
        }
        int least = switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
        int most = switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
        return next >= least && next <= most;
    }
}
