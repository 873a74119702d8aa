package org.ecarmethod.detection;

import org.ecarmethod.detection.CheckDigits.Verdict;

/** Identity numbers of the other Nordic countries; all begin with day, month and year in two digits each. */
final class NordicNumbers {

    private static final int[] DANISH = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] ICELANDIC = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] NORWEGIAN_FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] NORWEGIAN_SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final String FINNISH_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private NordicNumbers() {}

    /** A date of some century: leap years are told by two digits, save 1900, which was none and 2000 was. */
    private static boolean isDate(int[] digits, int day) {
        int month = CheckDigits.number(digits, 2, 4);
        int year = 2000 + CheckDigits.number(digits, 4, 6);
        return CheckDigits.isDate(year, month, day);
    }

    private static int day(int[] digits) {
        return CheckDigits.number(digits, 0, 2);
    }

    /** Ten digits; numbers given since 2007 need not pass the check, which then says nothing. */
    static Verdict danish(int[] digits) {
        if (!isDate(digits, day(digits))) {
            return Verdict.NONE;
        }
        return CheckDigits.modulus11(digits, DANISH) == 0 ? Verdict.VALID : Verdict.DATED;
    }

    /** Ten digits, the last one of them for the century; companies have 40 added to the day and do not count. */
    static Verdict icelandic(int[] digits) {
        boolean century = digits[9] == 0 || digits[9] >= 8;
        return century && isDate(digits, day(digits)) && CheckDigits.completes11(digits, 8, ICELANDIC)
                ? Verdict.VALID
                : Verdict.NONE;
    }

    /** Eleven digits, two of them checks; a D-number has 40 added to the day. */
    static Verdict norwegian(int[] digits) {
        int day = day(digits);
        if (!isDate(digits, day > 40 ? day - 40 : day)) {
            return Verdict.NONE;
        }
        return CheckDigits.completes11(digits, 9, NORWEGIAN_FIRST)
                        && CheckDigits.completes11(digits, 10, NORWEGIAN_SECOND)
                ? Verdict.VALID
                : Verdict.DATED;
    }

    /**
     * Six digits of a date, a sign for the century, three digits, a check character.
     *
     * @param digits the nine digits
     * @param sign the sign, in upper case
     * @param check the check character, in upper case
     */
    static Verdict finnish(int[] digits, char sign, char check) {
        int century = finnishCentury(sign);
        int year = century + CheckDigits.number(digits, 4, 6);
        boolean dated = century > 0 && CheckDigits.isDate(year, CheckDigits.number(digits, 2, 4), day(digits));
        if (!dated || CheckDigits.number(digits, 6, 9) < 2) {
            return Verdict.NONE;
        }
        int remainder = CheckDigits.number(digits, 0, 9) % 31;
        return FINNISH_CHECK.charAt(remainder) == check ? Verdict.VALID : Verdict.DATED;
    }

    private static int finnishCentury(char sign) {
        return switch (sign) {
            case '+' -> 1800;
            case '-', 'U', 'V', 'W', 'X', 'Y' -> 1900;
            case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
            default -> 0;
        };
    }
}
