package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.detection.DigitGroups.Gap;

/**
 * Finds telephone numbers among the groups of digits of a text: international ones, Swedish ones, and what a word such as
 * "tel" announces. Numbers that a service has, and no person, do not count.
 */
final class PhoneNumbers {

    private static final List<String> NORDIC = List.of("46", "45", "47", "354", "358");
    private static final List<String> ANNOUNCED = List.of(
            "tel",
            "telefon",
            "telefonnr",
            "telefonnummer",
            "tfn",
            "tlf",
            "mob",
            "mobil",
            "mobilnr",
            "mobile",
            "phone",
            "sms",
            "ring",
            "call",
            "puhelin");

    /** Free calls, shared costs, and content that is paid for. */
    private static final List<String> SERVICES = List.of("020", "0200", "077", "0900", "0939", "0944");

    private static final int LONGEST = 15;

    private final FoldedText text;
    private final DigitGroups groups;
    private final Consumer<Detection> out;

    PhoneNumbers(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        this.text = text;
        this.groups = groups;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < groups.count(); i++) {
            if (!groups.isTaken(i, i) && !groups.isAltered(i, i)) {
                look(i);
            }
        }
    }

    private void look(int i) {
        int start = groups.start(i);
        boolean plus = text.at(start - 1) == '+' || text.at(start - 1) == ' ' && text.at(start - 2) == '+';
        if (plus && (groups.gap(i - 1) != Gap.PLUS)) {
            international(i, 0);
        } else if (text.at(start) == '0' && text.at(start + 1) == '0' && groups.length(i) > 2) {
            international(i, 2);
        } else if (text.at(start) == '0') {
            national(i);
        } else if (isAnnounced(start)) {
            announced(i);
        }
    }

    /** The last group of at most a number of digits that may belong to a telephone number. */
    private int last(int first, int most) {
        int last = first;
        int size = groups.length(first);
        while (isJoined(last) && size + groups.length(last + 1) <= most) {
            last++;
            size += groups.length(last);
        }
        return last;
    }

    private boolean isJoined(int group) {
        return switch (groups.gap(group)) {
            case BLANK, HYPHEN, DOT, SLASH, BRACKET -> !groups.isTaken(group + 1, group + 1);
            case PLUS, SIGN, BREAK -> false;
        };
    }

    private int size(int first, int last) {
        int size = 0;
        for (int i = first; i <= last; i++) {
            size += groups.length(i);
        }
        return size;
    }

    private void international(int first, int prefix) {
        int last = last(first, LONGEST + prefix);
        int size = size(first, last) - prefix;
        if (size < 8 || size > LONGEST) {
            return;
        }
        boolean nordic = NORDIC.stream().anyMatch(code -> text.behind(groups.start(first) + prefix, code) > 0);
        if (prefix == 0 || nordic) {
            found(first, last, nordic || !isAmount(first, last) ? Certainty.CERTAIN : Certainty.LIKELY);
        } else if (size >= 9) {
            found(first, last, Certainty.LIKELY);
        }
    }

    /** Thousands are parted by threes. */
    private boolean isAmount(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (groups.length(i) != 3) {
                return false;
            }
        }
        return groups.length(first) <= 3;
    }

    private void national(int first) {
        if (isSpanOfTimes(first) || british(first)) {
            return;
        }
        int last = last(first, 10);
        int size = size(first, last);
        if (size < 8 && !isShort(first, last, size) || groups.isAltered(first, last) || isService(first)) {
            return;
        }
        int[] digits = groups.digits(first, last);
        boolean whole = groups.gap(first - 1) == Gap.BREAK && groups.gap(last) == Gap.BREAK;
        if (size == 10 && SwedishNumber.startsLikeMobile(digits)) {
            // Two by two, it may be a timetable.
            boolean usual = groups.length(first) != 2;
            found(first, last, usual ? Certainty.CERTAIN : whole ? Certainty.LIKELY : Certainty.POSSIBLE);
        } else if (first == last) {
            found(first, last, size >= 9 && digits[1] > 0 ? Certainty.LIKELY : Certainty.POSSIBLE);
        } else if (isFinnish(first, last)) {
            found(first, last, Certainty.LIKELY);
        } else if (isAreaCode(first) && isSubscriber(first + 1, last)) {
            boolean parted = groups.gap(first) == Gap.HYPHEN
                    || groups.gap(first) == Gap.SLASH
                    || groups.gap(first) == Gap.BRACKET;
            boolean authority = text.behind(groups.start(first), "010") > 0;
            Certainty unparted = whole ? Certainty.LIKELY : Certainty.POSSIBLE;
            found(first, last, !parted ? unparted : authority ? Certainty.LIKELY : Certainty.CERTAIN);
        }
    }

    /** 08.30–16.30: hours and minutes, a dash, and hours and minutes again. */
    private boolean isSpanOfTimes(int first) {
        Gap gap = groups.gap(first);
        return isTime(first)
                && isTime(first + 2)
                && groups.gap(first + 1) == Gap.HYPHEN
                && groups.gap(first + 2) == gap
                && (gap == Gap.DOT || gap == Gap.SIGN || gap == Gap.BLANK);
    }

    private boolean isTime(int hours) {
        return groups.length(hours) == 2
                && groups.length(hours + 1) == 2
                && CheckDigits.number(groups.digits(hours, hours), 0, 2) <= 24
                && CheckDigits.number(groups.digits(hours + 1, hours + 1), 0, 2) < 60;
    }

    /** Eleven digits as they are parted in Britain; mobile ones also in one piece. */
    private boolean british(int first) {
        int last = last(first, 11);
        char second = text.at(groups.start(first) + 1);
        if (size(first, last) != 11 || !isPartedAsInBritain(first, last) || groups.isAltered(first, last)) {
            return false;
        }
        boolean used = second != '0' && second != '8' && second != '9';
        if (used) {
            found(first, last, Certainty.LIKELY);
        }
        return used;
    }

    private boolean isPartedAsInBritain(int first, int last) {
        int parts = last - first + 1;
        return switch (groups.length(first)) {
            case 11 -> text.at(groups.start(first) + 1) == '7';
            case 5 ->
                parts == 2
                        || parts == 3 && groups.length(first + 1) == 3
                        || parts == 3 && groups.length(first + 1) == 2 && groups.length(last) == 4;
            case 4 -> parts == 3 && groups.length(first + 1) == 3;
            case 3 -> parts == 3 && groups.length(first + 1) == 4;
            default -> false;
        };
    }

    /** Seven digits: 08-123 45. */
    private boolean isShort(int first, int last, int size) {
        return size == 7
                && last == first + 2
                && groups.gap(first) == Gap.HYPHEN
                && groups.length(first + 1) == 3
                && isAreaCode(first);
    }

    /** An area code of two digits, set apart by a hyphen, and three, two and two. */
    private boolean isFinnish(int first, int last) {
        return last == first + 3
                && groups.length(first) == 2
                && text.at(groups.start(first) + 1) != '8'
                && groups.gap(first) == Gap.HYPHEN
                && groups.length(first + 1) == 3
                && text.at(groups.start(first + 1)) != '0'
                && groups.length(last) == 2;
    }

    private boolean isService(int first) {
        return SERVICES.stream().anyMatch(code -> text.behind(groups.start(first), code) > 0);
    }

    /** Two digits only in Stockholm, else three or four. */
    private boolean isAreaCode(int group) {
        int length = groups.length(group);
        char second = text.at(groups.start(group) + 1);
        return length == 2 ? second == '8' : (length == 3 || length == 4) && second != '0';
    }

    /** At least five digits, the first one not a zero, in one piece or in pieces of two and three, perhaps behind one of four or five. */
    private boolean isSubscriber(int first, int last) {
        if (text.at(groups.start(first)) == '0' || size(first, last) < 5) {
            return false;
        }
        int length = groups.length(first);
        if (first == last) {
            return length >= 5;
        }
        boolean unusual = last == first + 1
                && (length == 3 && groups.length(last) == 4 || length == 5 && groups.length(last) == 3);
        // Behind a date, "08-2019-04-05" is the end of one and another.
        boolean four = length == 4 && groups.gap(first - 2) == Gap.BREAK;
        return unusual || isInSmallPieces(four ? first + 1 : first, last);
    }

    private boolean isInSmallPieces(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (groups.length(i) != 2 && groups.length(i) != 3) {
                return false;
            }
        }
        return true;
    }

    private void announced(int first) {
        int last = last(first, 10);
        int size = size(first, last);
        if (size >= 6 && size <= 10) {
            found(first, last, Certainty.LIKELY);
        }
    }

    /** Whether a word before it says that it is a telephone number; a colon, a dot or "nr" may stand between. */
    private boolean isAnnounced(int start) {
        int end = start;
        while (end > start - 4 && (text.at(end - 1) == ' ' || text.at(end - 1) == ':' || text.at(end - 1) == '.')) {
            end--;
        }
        int begin = end;
        while (end - begin < 14 && text.isLetter(begin - 1)) {
            begin--;
        }
        for (String word : ANNOUNCED) {
            if (word.length() == end - begin && text.behind(begin, word) == end) {
                return true;
            }
        }
        return false;
    }

    private void found(int first, int last, Certainty certainty) {
        if (certainty != Certainty.POSSIBLE) {
            int start = groups.start(first);
            int begin = text.at(start - 1) == '+' || text.at(start - 1) == '(' ? start - 1 : start;
            out.accept(text.detection(PersonalDataKind.PHONE, begin, groups.end(last), certainty));
            groups.take(first, last);
        }
    }
}
