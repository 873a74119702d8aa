package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;

/** Finds addresses on the internet, version 4 and 6. A number of a version or of a section has the form of the former. */
final class NetworkAddresses {

    /** As many numbers an address of version 4 has. */
    static final int PARTS = 4;

    private static final List<String> NUMBERED = List.of(
            "version",
            "versionen",
            "ver",
            "v",
            "release",
            "avsnitt",
            "section",
            "punkt",
            "kapitel",
            "kap",
            "firmware",
            "build",
            "rev",
            "para",
            "rule",
            "regel",
            "bilaga");

    private static final List<String> ANNOUNCED = List.of("ip", "adress", "address", "adressen", "ipv");

    /** Eight groups of four and the colons between them. */
    private static final int LONGEST = 39;

    private NetworkAddresses() {}

    static void find(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        for (int i = 0; i + 3 < groups.count(); i++) {
            if (isFourParts(text, groups, i) && isAddress(text, groups, i)) {
                report(text, groups.start(i), groups.end(i + 3), out);
                groups.take(i, i + 3);
                i += 3;
            }
        }
    }

    private static boolean isFourParts(FoldedText text, DigitGroups groups, int first) {
        for (int i = first; i < first + 3; i++) {
            if (groups.end(i) + 1 != groups.start(i + 1) || text.at(groups.end(i)) != '.') {
                return false;
            }
        }
        return !groups.isTaken(first, first + 3) && !groups.isAltered(first, first + 3);
    }

    private static boolean isAddress(FoldedText text, DigitGroups groups, int first) {
        int start = groups.start(first);
        int end = groups.end(first + 3);
        char before = text.at(start - 1);
        boolean apart = before != '.' && before != '+' && before != '-' && !text.isWord(start - 1) && !text.isWord(end);
        if (!apart || text.at(end) == '.' && text.isDigit(end + 1)) {
            return false;
        }
        boolean three = false;
        for (int i = first; i <= first + 3; i++) {
            int length = groups.length(i);
            if (length > 3 || length > 1 && text.at(groups.start(i)) == '0' || number(groups, i) > 255) {
                return false;
            }
            three |= length == 3;
        }
        int own = number(groups, first);
        return own != 0 && own != 127 && own != 255 && isNoVersion(text, start, three);
    }

    private static int number(DigitGroups groups, int group) {
        int[] digits = groups.digits(group, group);
        return CheckDigits.number(digits, 0, digits.length);
    }

    private static boolean isNoVersion(FoldedText text, int start, boolean three) {
        int end = text.endOfWordBefore(start);
        int begin = text.beginOfLetters(end);
        return text.isOneOf(ANNOUNCED, begin, end) || three && !text.isOneOf(NUMBERED, begin, end);
    }

    // --- version 6

    static void findHexadecimal(FoldedText text, Consumer<Detection> out) {
        int behind = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == ':' && i >= behind && (text.at(i + 1) == ':' || isHexadecimal(text.at(i + 1)))) {
                behind = hexadecimal(text, i, out);
            }
        }
    }

    /** Looks at what stands around a colon; returns the position behind it. */
    private static int hexadecimal(FoldedText text, int colon, Consumer<Detection> out) {
        int begin = colon;
        while (begin > colon - 5 && isHexadecimal(text.at(begin - 1))) {
            begin--;
        }
        int end = colon;
        while (end < begin + LONGEST + 1 && (isHexadecimal(text.at(end)) || text.at(end) == ':')) {
            end++;
        }
        while (end > begin && text.at(end - 1) == ':') {
            end--;
        }
        boolean apart = !text.isWord(begin - 1) && text.at(begin - 1) != ':' && !text.isWord(end);
        if (apart && isHexadecimal(text, begin, end)) {
            report(text, begin, end, out);
        }
        return Math.max(end, colon + 1);
    }

    /** Eight groups, or two colons in a row instead of some; the first group tells it from a time. */
    private static boolean isHexadecimal(FoldedText text, int begin, int end) {
        int groups = 0;
        int length = 0;
        int skips = 0;
        int first = 0;
        for (int i = begin; i <= end; i++) {
            boolean separator = i == end || text.at(i) == ':';
            if (!separator) {
                length++;
            } else if (length > 0) {
                first = groups == 0 ? length : first;
                groups++;
                if (length > 4) {
                    return false;
                }
                length = 0;
            } else {
                skips++;
            }
        }
        boolean shortened = skips == 1 && groups >= 2 && groups < 8;
        return first >= 3 && (shortened || skips == 0 && groups == 8);
    }

    private static boolean isHexadecimal(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static void report(FoldedText text, int start, int end, Consumer<Detection> out) {
        out.accept(text.detection(PersonalDataKind.IP_ADDRESS, start, end, Certainty.LIKELY));
    }
}
