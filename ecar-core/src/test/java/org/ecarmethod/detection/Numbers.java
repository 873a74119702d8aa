package org.ecarmethod.detection;

import java.time.LocalDate;
import java.util.Random;

/**
 * Identity numbers made up while a test runs. None but the two published samples is ever written down: any other may belong to
 * somebody.
 */
final class Numbers {

    /** Published sample of a coordination number. */
    static final String COORDINATION = "701063-2391";

    /** Published sample of a personal number. */
    static final String PERSONAL = "640823-3234";

    static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

    private static final String FINNISH_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private Numbers() {}

    /** Ten digits for six of a date and three of a serial. */
    static String swedish(String date, String serial) {
        String nine = date + serial;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return nine + (10 - sum % 10) % 10;
    }

    static String finnish(String date, char sign, String serial) {
        return date + sign + serial + FINNISH_CHECK.charAt(Integer.parseInt(date + serial) % 31);
    }

    /** Eleven digits; the serial is chosen so that both checks exist. */
    static String norwegian(String date, Random random) {
        while (true) {
            String nine = date + three(random);
            int first = check(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = first > 9 ? 10 : check(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (second < 10) {
                return nine + first + second;
            }
        }
    }

    static String danish(String date, Random random) {
        while (true) {
            String nine = date + three(random);
            int check = check(nine, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (check < 10) {
                return nine + check;
            }
        }
    }

    static String icelandic(String date, Random random) {
        while (true) {
            String eight = date + (20 + random.nextInt(79));
            int check = check(eight, 3, 2, 7, 6, 5, 4, 3, 2);
            if (check < 10) {
                return eight + check + "9";
            }
        }
    }

    private static String three(Random random) {
        return Integer.toString(1000 + random.nextInt(1000)).substring(1);
    }

    private static int check(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return (11 - sum % 11) % 11;
    }

    /** The same number with another last digit. */
    static String slip(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) == '9' ? '0' : (char) (number.charAt(last) + 1));
    }

    /** Kind, certainty and the characters of everything found, one line each. */
    static java.util.List<String> found(String text) {
        return found(PersonalDataDetector.builtIn(), text);
    }

    static java.util.List<String> found(PersonalDataDetector detector, String text) {
        return detector.detections(text, TODAY).stream()
                .map(one -> one.kind().wireName() + " " + one.certainty().wireName() + " "
                        + text.substring(one.start(), one.end()))
                .toList();
    }
}
