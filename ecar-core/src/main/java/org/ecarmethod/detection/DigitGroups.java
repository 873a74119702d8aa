package org.ecarmethod.detection;

import java.util.Arrays;

/**
 * The runs of digits in a text, and what stands between them. Groups that nothing but a separator parts belong to one chain.
 * Made in one pass; what was recognised is marked as taken.
 */
final class DigitGroups {

    /** What stands between two groups. */
    enum Gap {
        /** Blanks, or one end of a line. */
        BLANK,
        /** A dash, with or without blanks. */
        HYPHEN,
        /** A plus sign. */
        PLUS,
        /** A dot, an underscore, or markup. */
        DOT,
        /** A slash. */
        SLASH,
        /** A bracket, with or without blanks. */
        BRACKET,
        /** A comma, with or without blanks, or another single sign, such as a colon. */
        SIGN,
        /** Anything else: the groups have nothing to do with each other. */
        BREAK
    }

    /** More than this between two groups always parts them. */
    private static final int WIDEST_GAP = 8;

    private final FoldedText text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] altered = new boolean[16];
    private Gap[] gaps = new Gap[0];
    private boolean[] taken = new boolean[0];
    private int count;
    private int digits;

    private DigitGroups(FoldedText text) {
        this.text = text;
    }

    static DigitGroups in(FoldedText text) {
        DigitGroups groups = new DigitGroups(text);
        for (int i = 0; i < text.length(); i++) {
            if (isDigitLike(text.at(i))) {
                i = groups.group(i);
            }
        }
        groups.findGaps();
        return groups;
    }

    // --- reading

    private static boolean isLookAlike(char c) {
        return switch (c) {
            case 'O', 'o', 'О', 'о', 'Ο', 'ο', 'l', 'I', 'І' -> true;
            default -> false;
        };
    }

    private static boolean isDigitLike(char c) {
        return c >= '0' && c <= '9' || isLookAlike(c);
    }

    /** Takes in a run of digits and letters that look like digits; returns the position of its last character. */
    private int group(int start) {
        int end = start;
        int real = 0;
        while (isDigitLike(text.at(end))) {
            real += text.isDigit(end) ? 1 : 0;
            end++;
        }
        boolean word = text.isLetter(start - 1) || text.isLetter(end);
        if (real == end - start || real > 0 && !word) {
            add(start, end, real < end - start);
            return end - 1;
        }
        return real > 0 ? plainRuns(start, end) : end - 1;
    }

    /** Within a word, letters are letters. */
    private int plainRuns(int start, int end) {
        int begin = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !text.isDigit(i)) {
                if (i > begin) {
                    add(begin, i, false);
                }
                begin = i + 1;
            }
        }
        return end - 1;
    }

    private void add(int start, int end, boolean isAltered) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            altered = Arrays.copyOf(altered, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        altered[count] = isAltered;
        count++;
        digits += end - start;
    }

    private void findGaps() {
        gaps = new Gap[count];
        taken = new boolean[count];
        for (int i = 0; i + 1 < count; i++) {
            gaps[i] = gap(ends[i], starts[i + 1]);
        }
        if (count > 0) {
            gaps[count - 1] = Gap.BREAK;
        }
    }

    private Gap gap(int start, int end) {
        if (end - start > WIDEST_GAP) {
            return Gap.BREAK;
        }
        int blanks = 0;
        int lines = 0;
        char mark = 0;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (c == ' ') {
                blanks++;
            } else if (c == '\n') {
                lines++;
            } else if (!isMarkup(c)) {
                if (mark != 0 && mark != c) {
                    return Gap.BREAK;
                }
                mark = c;
            }
        }
        return lines > 1 || blanks > 3 ? Gap.BREAK : gap(mark, blanks + lines > 0);
    }

    private static boolean isMarkup(char c) {
        return c == '*' || c == '_' || c == '~' || c == '`';
    }

    private static Gap gap(char mark, boolean blank) {
        return switch (mark) {
            case 0 -> blank ? Gap.BLANK : Gap.DOT;
            case '-' -> Gap.HYPHEN;
            case '+' -> Gap.PLUS;
            case '(', ')' -> Gap.BRACKET;
            case '.' -> blank ? Gap.BREAK : Gap.DOT;
            case '/' -> blank ? Gap.BREAK : Gap.SLASH;
            case ',' -> Gap.SIGN;
            default -> blank || Character.isLetter(mark) ? Gap.BREAK : Gap.SIGN;
        };
    }

    // --- looking

    int count() {
        return count;
    }

    /** {@return how many digits there are in all} */
    int digits() {
        return digits;
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return ends[group];
    }

    int length(int group) {
        return group >= 0 && group < count ? ends[group] - starts[group] : 0;
    }

    /** What follows a group; before the first one there is a break. */
    Gap gap(int group) {
        return group >= 0 && group < count ? gaps[group] : Gap.BREAK;
    }

    boolean isAltered(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (altered[i]) {
                return true;
            }
        }
        return false;
    }

    boolean isTaken(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    void take(int first, int last) {
        Arrays.fill(taken, first, last + 1, true);
    }

    /** The digits of some groups in a row; letters that look like digits count as them. */
    int[] digits(int first, int last) {
        int[] all = new int[ends[last] - starts[first]];
        int size = 0;
        for (int group = first; group <= last; group++) {
            for (int i = starts[group]; i < ends[group]; i++) {
                all[size++] = digit(text.at(i));
            }
        }
        return Arrays.copyOf(all, size);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == 'l' || c == 'I' || c == 'І' ? 1 : 0;
    }
}
