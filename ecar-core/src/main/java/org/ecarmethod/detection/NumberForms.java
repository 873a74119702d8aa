package org.ecarmethod.detection;

import org.ecarmethod.detection.DigitGroups.Gap;

/** How identity numbers are parted into groups of digits, and what else is parted so. */
final class NumberForms {

    private NumberForms() {}

    /** The last group of a number in a usual form that begins with a group; negative if none does. */
    static int last(DigitGroups groups, int first) {
        int length = groups.length(first);
        int next = groups.gap(first) == Gap.BREAK ? 0 : groups.length(first + 1);
        if (length >= 10 && length <= 12) {
            return first;
        }
        if ((length == 6 || length == 8) && next == 4 || length == 6 && next == 5) {
            return first + 1;
        }
        if (isDateInParts(groups, first)) {
            return first + 3;
        }
        if (length == 2 && isApart(groups.gap(first - 1))) {
            int pairs = lastOfPairs(groups, first);
            if (pairs > first) {
                return pairs;
            }
        }
        if (length == 2 && next == 6 && groups.gap(first + 1) != Gap.BREAK && groups.length(first + 2) == 4) {
            return first + 2;
        }
        return length == 1 ? lastOfSingles(groups, first) : -1;
    }

    /** Year, month and day parted alike, then four digits. */
    private static boolean isDateInParts(DigitGroups groups, int first) {
        int year = groups.length(first);
        return (year == 2 || year == 4)
                && groups.length(first + 1) == 2
                && groups.length(first + 2) == 2
                && groups.length(first + 3) == 4
                && groups.gap(first) == groups.gap(first + 1)
                && groups.gap(first) != Gap.BREAK
                && groups.gap(first + 2) != Gap.BREAK
                && !isAnotherDate(groups, first + 3);
    }

    /** What follows a date and a dash may be the date to which it goes. */
    private static boolean isAnotherDate(DigitGroups groups, int year) {
        return groups.gap(year) == groups.gap(year - 2) && groups.length(year + 1) == 2;
    }

    /** Ten or twelve digits two by two and nothing beside them. */
    private static int lastOfPairs(DigitGroups groups, int first) {
        int last = first;
        while (!isApart(groups.gap(last)) && groups.length(last + 1) == 2 && last < first + 6) {
            last++;
        }
        int pairs = last - first + 1;
        return isApart(groups.gap(last)) && (pairs == 5 || pairs == 6) ? last : -1;
    }

    /** Whether groups have nothing to do with each other, or are members of a list. */
    private static boolean isApart(Gap gap) {
        return gap == Gap.BREAK || gap == Gap.SIGN;
    }

    /** Ten or twelve digits one by one, neither more nor fewer. */
    private static int lastOfSingles(DigitGroups groups, int first) {
        boolean begins = groups.gap(first - 1) == Gap.BREAK || groups.length(first - 1) != 1;
        if (!begins) {
            return -1;
        }
        int last = first;
        while (groups.gap(last) != Gap.BREAK && groups.length(last + 1) == 1) {
            last++;
        }
        int size = last - first + 1;
        return size == 10 || size == 12 ? last : -1;
    }

    /** The last group of a chain that holds ten or twelve digits and nothing else; negative if it does not. */
    static int lastOfUnusual(DigitGroups groups, int first) {
        if (!isApart(groups.gap(first - 1)) || isApart(groups.gap(first))) {
            return -1;
        }
        Gap gap = groups.gap(first);
        boolean alike = gap == Gap.BLANK || gap == Gap.HYPHEN || gap == Gap.DOT;
        boolean thousands = groups.length(first) <= 3;
        int size = groups.length(first);
        int last = first;
        while (!isApart(groups.gap(last)) && size < 12) {
            alike &= groups.gap(last) == gap || groups.length(last + 1) == 4 && isApart(groups.gap(last + 1));
            last++;
            size += groups.length(last);
            thousands &= groups.length(last) == 3;
        }
        boolean whole = isApart(groups.gap(last)) && (size == 10 || size == 12);
        boolean caseNumber = last == first + 1 && groups.length(first) == 4;
        return whole && alike && !thousands && !caseNumber ? last : -1;
    }

    /** The last group of what may be a slip of the hand: only in the forms that nearly nothing else has. */
    static int lastOfNearMiss(DigitGroups groups, int first) {
        int length = groups.length(first);
        if (length >= 10 && length <= 12) {
            return first;
        }
        Gap gap = groups.gap(first);
        boolean usual = gap == Gap.HYPHEN || gap == Gap.PLUS || gap == Gap.BLANK;
        int next = groups.length(first + 1);
        boolean fits = (length == 6 || length == 8) && next == 4 || length == 6 && next == 5;
        return usual && fits ? first + 1 : -1;
    }

    /** How sure a Swedish number is whose check digit agrees: a date in a calendar may have a time or a year behind it. */
    static Certainty certainty(DigitGroups groups, int first, int last, int[] digits) {
        if (groups.isAltered(first, last)) {
            return Certainty.LIKELY;
        }
        if (first == last) {
            return Certainty.CERTAIN;
        }
        Gap gap = groups.gap(last - 1);
        boolean pairs = groups.length(last) == 2;
        if (gap == Gap.SIGN || gap == Gap.BRACKET || pairs) {
            return Certainty.LIKELY;
        }
        if (SwedishNumber.isCoordination(digits) || groups.length(first) == 1) {
            return Certainty.CERTAIN;
        }
        return switch (gap) {
            case HYPHEN, PLUS -> Certainty.CERTAIN;
            case BLANK, DOT ->
                last > first + 1 || SwedishNumber.endsLikeTime(digits) ? Certainty.LIKELY : Certainty.CERTAIN;
            default -> Certainty.LIKELY;
        };
    }
}
