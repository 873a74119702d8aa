package org.ecarmethod.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;

/** A decade, a year, a season, a month or a day, exact or approximate. */
final class SingleDate extends PartialDate {

    /** What stands in the place of the month: not recorded, a month, a season as EDTF numbers them, or a whole decade. */
    private static final int NONE = 0;

    private static final int LAST_MONTH = 12;
    private static final int SPRING = 21;
    private static final int SUMMER = 22;
    private static final int AUTUMN = 23;
    private static final int WINTER = 24;
    private static final int DECADE = 31;

    /**
     * Year, part of the year, day and whether it is approximate, in one number: dates are the most frequent value of a
     * document, and this is half of what four fields take. Part and day are 0 where they are not recorded.
     */
    private final int packed;

    private SingleDate(int packed) {
        this.packed = packed;
    }

    /** Reads a date that fills a part of a text; null if it is none. */
    static @Nullable SingleDate read(CharSequence text, int from, int until) {
        boolean approximate = until > from && text.charAt(until - 1) == '~';
        int length = until - from - (approximate ? 1 : 0);
        if (length != 4 && length != 7 && length != 10 || !isSeparated(text, from, length)) {
            return null;
        }
        int century = number(text, from);
        boolean decade = length == 4 && text.charAt(from + 3) == 'X';
        int years = decade ? 10 * digit(text.charAt(from + 2)) : number(text, from + 2);
        int part = length > 4 ? month(number(text, from + 5)) : decade ? DECADE : NONE;
        int day = length > 7 ? part(number(text, from + 8)) : 0;
        // A negative number is no number: one of them makes the whole negative.
        return (century | years | part | day) < 0
                ? null
                : checked(century * 100 + years, part, day, approximate ? 1 : 0);
    }

    private static boolean isSeparated(CharSequence text, int from, int length) {
        return (length < 7 || text.charAt(from + 4) == '-') && (length < 10 || text.charAt(from + 7) == '-');
    }

    /** The number of two digits that stand at a place; negative if there are other characters. */
    private static int number(CharSequence text, int at) {
        int tens = digit(text.charAt(at));
        int ones = digit(text.charAt(at + 1));
        return (tens | ones) < 0 ? -1 : tens * 10 + ones;
    }

    /** The digit, or a number that stays negative when it is multiplied. */
    private static int digit(char c) {
        return Written.isDigit(c) ? c - '0' : -1;
    }

    /** Month or day: a written 00 becomes a number that no calendar has, since 0 is what is not recorded. */
    private static int part(int number) {
        return number == 0 ? 99 : number;
    }

    /** A month or a season: 31 is how a decade is kept, and no calendar has it when it is written. */
    private static int month(int number) {
        return number == DECADE ? part(0) : part(number);
    }

    static SingleDate checked(int year, int part, int day, int approximate) {
        requireYear(year);
        boolean isMonth = part <= LAST_MONTH;
        boolean isOther = part >= SPRING && part <= WINTER || part == DECADE && day == 0 && year % 10 == 0;
        if (!isMonth && (!isOther || day != 0) || day > 28 && day > lengthOf(part, year)) {
            throw new InvalidValueException(List.of(
                    Issue.at(ValueIssues.NO_SUCH_DAY, PropertyPath.root()).build()));
        }
        return new SingleDate(year << 11 | part << 6 | day << 1 | approximate);
    }

    /** What a calendar says, without making a month of it. */
    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static long packed(LocalDate day) {
        return (long) day.getYear() << 11 | day.getMonthValue() << 6 | day.getDayOfMonth() << 1;
    }

    private int year() {
        return packed >> 11;
    }

    private int part() {
        return packed >> 6 & 0x1F;
    }

    private int day() {
        return packed >> 1 & 0x1F;
    }

    @Override
    int exactDay() {
        return (packed & 1) == 0 && day() != 0 ? packed : 0;
    }

    @Override
    public Precision precision() {
        if (day() != 0) {
            return Precision.DAY;
        }
        return switch (part()) {
            case NONE -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
            case SPRING, SUMMER, AUTUMN, WINTER -> Precision.SEASON;
            default -> Precision.MONTH;
        };
    }

    @Override
    public boolean isApproximate() {
        return (packed & 1) == 1;
    }

    @Override
    public LocalDate earliest() {
        int about = packed & 1;
        return switch (precision()) {
            case DECADE -> LocalDate.of(year() - 10 * about, 1, 1);
            case SEASON -> firstOfSeason().minusMonths(3L * about);
            case MONTH -> LocalDate.of(year(), part(), 1).minusMonths(about);
            case DAY -> LocalDate.of(year(), part(), day()).minusWeeks(about);
            case YEAR, INTERVAL -> LocalDate.of(year() - about, 1, 1);
        };
    }

    @Override
    public LocalDate latest() {
        int about = packed & 1;
        return switch (precision()) {
            case DECADE -> LocalDate.of(year() + 9 + 10 * about, 12, 31);
            case SEASON -> lastOfSeason().plusMonths(3L * about).atEndOfMonth();
            case MONTH -> YearMonth.of(year(), part()).plusMonths(about).atEndOfMonth();
            case DAY -> LocalDate.of(year(), part(), day()).plusWeeks(about);
            case YEAR, INTERVAL -> LocalDate.of(year() + about, 12, 31);
        };
    }

    /** The seasons of offices and schools, of the weather and of the sun, whichever begins first and ends last. */
    private LocalDate firstOfSeason() {
        return switch (part()) {
            case SPRING -> LocalDate.of(year(), Month.JANUARY, 1);
            case SUMMER -> LocalDate.of(year(), Month.JUNE, 1);
            case AUTUMN -> LocalDate.of(year(), Month.AUGUST, 1);
            default -> LocalDate.of(year() - 1, Month.DECEMBER, 1);
        };
    }

    private YearMonth lastOfSeason() {
        return switch (part()) {
            case SPRING -> YearMonth.of(year(), Month.JUNE);
            case SUMMER -> YearMonth.of(year(), Month.SEPTEMBER);
            case AUTUMN -> YearMonth.of(year(), Month.DECEMBER);
            default -> YearMonth.of(year() + 1, Month.MARCH);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleDate date && packed == date.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    @Override
    public String toString() {
        StringBuilder date = new StringBuilder(11);
        if (part() == DECADE) {
            date.append(year() / 10).append('X');
        } else {
            date.append(year());
            append(date, part());
            append(date, day());
        }
        return isApproximate() ? date.append('~').toString() : date.toString();
    }

    private static void append(StringBuilder date, int part) {
        if (part != 0) {
            date.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
        }
    }
}
