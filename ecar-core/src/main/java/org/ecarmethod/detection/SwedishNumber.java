package org.ecarmethod.detection;

import java.time.LocalDate;
import org.ecarmethod.detection.CheckDigits.Verdict;

/**
 * Swedish personal and coordination numbers (P3, P4): a date, in coordination numbers with 60 added to the day, a serial from
 * 001 to 999 and a check digit. An organisation number has 20 or more in the place of the month and is none; that of a sole
 * trader is a personal number.
 */
final class SwedishNumber {

    private static final int COORDINATION = 60;

    private SwedishNumber() {}

    /**
     * Judges ten or twelve digits.
     *
     * @param digits the digits
     * @param plus whether a plus sign stands before the last four: at least 100 years in the year of {@code asOf}
     * @param asOf the day for which it is judged
     */
    static Verdict judge(int[] digits, boolean plus, LocalDate asOf) {
        int from = digits.length - 10;
        int month = CheckDigits.number(digits, from + 2, from + 4);
        int day = CheckDigits.number(digits, from + 4, from + 6);
        int inMonth = day > COORDINATION ? day - COORDINATION : day;
        boolean numbered = CheckDigits.number(digits, from + 6, from + 9) > 0 && CheckDigits.isLuhn(digits, from);
        if (from == 2) {
            int year = CheckDigits.number(digits, 0, 4);
            boolean known = year >= 1800 && year <= 2099 && CheckDigits.isDate(year, month, inMonth);
            return verdict(known, known && numbered && isBorn(year, month, inMonth, asOf) && isAsOld(year, plus, asOf));
        }
        int inCentury = CheckDigits.number(digits, 0, 2);
        return verdict(isDateOfSomeCentury(inCentury, month, inMonth, plus, asOf), numbered);
    }

    private static Verdict verdict(boolean dated, boolean numbered) {
        if (!dated) {
            return Verdict.NONE;
        }
        return numbered ? Verdict.VALID : Verdict.DATED;
    }

    private static boolean isBorn(int year, int month, int day, LocalDate asOf) {
        return !LocalDate.of(year, month, day).isAfter(asOf);
    }

    private static boolean isAsOld(int year, boolean plus, LocalDate asOf) {
        return !plus || asOf.getYear() - year >= 100;
    }

    /**
     * Whether the date exists in the century that the sign means. Without a plus sign the two last centuries count: a paper
     * keeps its hyphen when the person turns 100.
     */
    private static boolean isDateOfSomeCentury(int inCentury, int month, int day, boolean plus, LocalDate asOf) {
        int latest = asOf.getYear() - Math.floorMod(asOf.getYear() - inCentury, 100);
        if (plus) {
            return CheckDigits.isDate(latest - 100, month, day);
        }
        boolean now = CheckDigits.isDate(latest, month, day) && isBorn(latest, month, day, asOf);
        return now || CheckDigits.isDate(latest - 100, month, day);
    }

    /** Whether the day has 60 added, which no date of a calendar has. */
    static boolean isCoordination(int[] digits) {
        return CheckDigits.number(digits, digits.length - 6, digits.length - 4) > COORDINATION;
    }

    /** Whether the last four digits could be the time of day, or a year near ours. */
    static boolean endsLikeTime(int[] digits) {
        int hours = CheckDigits.number(digits, digits.length - 4, digits.length - 2);
        int minutes = CheckDigits.number(digits, digits.length - 2, digits.length);
        return hours <= 24 && minutes < 60 || hours == 19 || hours == 20;
    }

    /** Whether ten digits could be the number of a Swedish mobile telephone. */
    static boolean startsLikeMobile(int[] digits) {
        if (digits.length != 10 || digits[0] != 0 || digits[1] != 7) {
            return false;
        }
        return switch (digits[2]) {
            case 0, 2, 3, 6, 9 -> true;
            default -> false;
        };
    }
}
