package org.ecarmethod.detection;

import java.time.Year;

/** The arithmetic of identity numbers: dates and check digits, over digits given one by one. */
final class CheckDigits {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** What a run of digits is as an identity number. */
    enum Verdict {
        /** Its date exists and its check digits agree. */
        VALID,
        /** Its date exists, and something else is wrong. */
        DATED,
        /** It is none. */
        NONE
    }

    private CheckDigits() {}

    static int number(int[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits[i];
        }
        return number;
    }

    static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= DAYS[month - 1] || month == 2 && day == 29 && Year.isLeap(year));
    }

    /** Modulus 10 with the weights 2 and 1 in turn, over ten digits from a position. */
    static boolean isLuhn(int[] digits, int from) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int product = digits[from + i] * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** Modulus 10 with the weights 1 and 2 in turn, counted from the last digit. */
    static boolean isLuhnFromTheEnd(int[] digits) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int product = digits[digits.length - 1 - i] * (i % 2 + 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** The weighted sum of the first digits, modulus 11. */
    static int modulus11(int[] digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digits[i] * weights[i];
        }
        return sum % 11;
    }

    /** Whether a digit completes a weighted sum to a multiple of 11. */
    static boolean completes11(int[] digits, int check, int... weights) {
        return (modulus11(digits, weights) + digits[check]) % 11 == 0;
    }
}
