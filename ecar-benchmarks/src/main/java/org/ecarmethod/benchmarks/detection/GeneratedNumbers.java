package org.ecarmethod.benchmarks.detection;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Identity numbers, made up while the program runs and never written down: any of them may belong to somebody. */
final class GeneratedNumbers {

    private static final String FINNISH_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private final Random random;

    GeneratedNumbers(Random random) {
        this.random = random;
    }

    private LocalDate born() {
        return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
    }

    /** Twelve digits; every fifth one is a coordination number. */
    String swedish() {
        LocalDate born = born();
        int day = born.getDayOfMonth() + (random.nextInt(5) == 0 ? 60 : 0);
        String nine = String.format(
                "%02d%02d%02d%03d", born.getYear() % 100, born.getMonthValue(), day, 1 + random.nextInt(999));
        return born.getYear() / 100 + nine + luhn(nine);
    }

    static int luhn(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The same number with another last digit. */
    String slip(String number) {
        int last = number.length() - 1;
        int digit = (number.charAt(last) - '0' + 1 + random.nextInt(9)) % 10;
        return number.substring(0, last) + digit;
    }

    /** The ten digits of an organisation. */
    String organisation() {
        String nine = "" + (random.nextBoolean() ? "55" : "21") + (20 + random.nextInt(79))
                + String.format(Locale.ROOT, "%05d", random.nextInt(100_000));
        return nine + luhn(nine);
    }

    private String date(LocalDate born, int addedToDay) {
        return String.format(
                "%02d%02d%02d", born.getDayOfMonth() + addedToDay, born.getMonthValue(), born.getYear() % 100);
    }

    String finnish() {
        LocalDate born = born();
        String nine = date(born, 0) + String.format(Locale.ROOT, "%03d", 2 + random.nextInt(890));
        String signs = born.getYear() < 2000 ? "-YXWVU" : "ABCDEF";
        char sign = random.nextBoolean() ? signs.charAt(0) : signs.charAt(random.nextInt(signs.length()));
        return nine.substring(0, 6) + sign + nine.substring(6) + FINNISH_CHECK.charAt(Integer.parseInt(nine) % 31);
    }

    /** Eleven digits; every fifth one is a D-number. */
    String norwegian() {
        while (true) {
            String nine = date(born(), random.nextInt(5) == 0 ? 40 : 0)
                    + String.format(Locale.ROOT, "%03d", random.nextInt(500));
            int first = check(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = first > 9 ? 10 : check(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (second < 10) {
                return nine + first + second;
            }
        }
    }

    /** Ten digits that pass the check that was given up in 2007. */
    String danish() {
        while (true) {
            String nine = date(born(), 0) + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
            int check = check(nine, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (check < 10) {
                return nine + check;
            }
        }
    }

    String icelandic() {
        while (true) {
            LocalDate born = born();
            String eight = date(born, 0) + (20 + random.nextInt(79));
            int check = check(eight, 3, 2, 7, 6, 5, 4, 3, 2);
            if (check < 10) {
                return eight + check + (born.getYear() < 2000 ? 9 : 0);
            }
        }
    }

    private static int check(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return (11 - sum % 11) % 11;
    }

    /** Sixteen digits of a card. */
    String card() {
        StringBuilder digits = new StringBuilder("4");
        for (int i = 0; i < 14; i++) {
            digits.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }

    /** A Swedish bank account as the world knows it. */
    String account() {
        StringBuilder account = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            account.append(random.nextInt(10));
        }
        String number = account.toString();
        int remainder = new java.math.BigInteger(number + "281400")
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
        return "SE" + String.format(Locale.ROOT, "%02d", 98 - remainder) + number;
    }
}
