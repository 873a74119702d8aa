package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.WrittenAs;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it was recorded: a year, a month or a day, exact or approximate. Written in the part of EDTF
 * (ISO 8601-2) that this needs: {@code 2013}, {@code 2013-12}, {@code 2013-12-05}, {@code 2013~}.
 *
 * <p>It represents one unknown day between {@link #earliest()} and {@link #latest()}, both inclusive. An approximate
 * date reaches further to both sides: a year by a year, a month by a month, a day by a week. EDTF leaves open how far
 * "about" reaches; this is our choice, made wide so that a comparison is only answered when it is certain.
 *
 * <p>It has no natural order on purpose: is 2013 before 2013-12? {@link #isBefore} returns {@link Truth#UNKNOWN}.
 *
 * <p>Years run from 1800 to 2999. Instances are immutable; {@link #toString()} gives the text that {@link #parse}
 * reads back.
 */
public final class PartialDate {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    /**
     * Year, month, day and whether it is approximate, in one number: dates are the most frequent value of a document, and
     * this is half of what four fields take. Month and day are 0 where they are not recorded.
     */
    private final int packed;

    /** The precision of a recorded date. */
    public enum Precision {
        /** A year only. */
        YEAR,
        /** A year and a month. */
        MONTH,
        /** A year, a month and a day. */
        DAY
    }

    private enum Exactness {
        EXACT,
        APPROXIMATE
    }

    private PartialDate(int year, int month, int day, Exactness exactness) {
        this.packed = year << 10 | month << 6 | day << 1 | (exactness == Exactness.APPROXIMATE ? 1 : 0);
    }

    /** Nearly all dates are: two such are compared as they are packed, without making a day of each. */
    private boolean isExactDay() {
        return (packed & 1) == 0 && day() != 0;
    }

    private static long packed(LocalDate day) {
        return (long) day.getYear() << 10 | day.getMonthValue() << 6 | day.getDayOfMonth() << 1;
    }

    private int year() {
        return packed >> 10;
    }

    private int month() {
        return packed >> 6 & 0xF;
    }

    private int day() {
        return packed >> 1 & 0x1F;
    }

    /**
     * Creates an exact day.
     *
     * @param day the day, from the year 1800 to 2999
     * @return the date
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} outside these years
     */
    public static PartialDate of(LocalDate day) {
        requireNonNull(day, "day");
        return checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Exactness.EXACT);
    }

    /**
     * Checks a day that will stand in a document or a report, where only these years can be written and read again.
     *
     * @param day the day
     * @param at its place
     * @param out receives {@link ValueIssues#OUT_OF_RANGE} outside the years 1800 to 2999
     */
    public static void checkDay(LocalDate day, PropertyPath at, Consumer<Issue> out) {
        requireNonNull(day, "day");
        requireNonNull(at, "at");
        requireNonNull(out, "out");
        if (!isWritable(day.getYear())) {
            out.accept(outside(at));
        }
    }

    /**
     * Refuses a day that cannot be written in a document or a report and read again.
     *
     * @param day the day
     * @param property the property that it becomes
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} at the property, outside
     *     the years 1800 to 2999
     */
    public static void requireDay(LocalDate day, String property) {
        Violations violations = new Violations();
        checkDay(day, PropertyPath.of(requireNonNull(property, "property")), violations);
        violations.throwIfAny();
    }

    private static boolean isWritable(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Issue outside(PropertyPath at) {
        return Issue.at(ValueIssues.OUT_OF_RANGE, at)
                .with("min", FIRST_YEAR)
                .with("max", LAST_YEAR)
                .build();
    }

    /**
     * Parses the written form.
     *
     * @param text a year, a month or a day, and {@code ~} if it is approximate
     * @return the date
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#FORMAT} if the text has another
     *     form, {@link ValueIssues#NO_SUCH_DAY} if no calendar has the day or the month, {@link ValueIssues#OUT_OF_RANGE} for years outside 1800 to 2999
     */
    public static PartialDate parse(CharSequence text) {
        requireNonNull(text, "text");
        int length = text.length();
        boolean approximate = length > 0 && text.charAt(length - 1) == '~';
        int end = approximate ? length - 1 : length;
        if (end != 4 && end != 7 && end != 10 || !isSeparated(text, end)) {
            throw refused(text);
        }
        int year = number(text, 0) * 100 + number(text, 2);
        int month = end > 4 ? part(number(text, 5)) : 0;
        int day = end > 7 ? part(number(text, 8)) : 0;
        return checked(year, month, day, approximate ? Exactness.APPROXIMATE : Exactness.EXACT);
    }

    private static boolean isSeparated(CharSequence text, int end) {
        return (end < 7 || text.charAt(4) == '-') && (end < 10 || text.charAt(7) == '-');
    }

    /** The number of two digits that stand at a place. */
    private static int number(CharSequence text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        if (!Written.isDigit(tens) || !Written.isDigit(ones)) {
            throw refused(text);
        }
        return (tens - '0') * 10 + (ones - '0');
    }

    /** Month or day: a written 00 becomes a number that no calendar has, since 0 is what is not recorded. */
    private static int part(int number) {
        return number == 0 ? 99 : number;
    }

    private static PartialDate checked(int year, int month, int day, Exactness exactness) {
        if (!isWritable(year)) {
            throw new InvalidValueException(List.of(outside(PropertyPath.root())));
        }
        if (month > 12 || day > 28 && day > lengthOf(month, year)) {
            throw new InvalidValueException(List.of(
                    Issue.at(ValueIssues.NO_SUCH_DAY, PropertyPath.root()).build()));
        }
        return new PartialDate(year, month, day, exactness);
    }

    /** What a calendar says, without making a month of it. */
    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static InvalidValueException refused(CharSequence text) {
        return WrittenAs.refusal("date", text);
    }

    /**
     * {@return the regular expression that matches every whole written date; everything it matches is a date, except 29
     * February of a year that has none}
     */
    public static String regex() {
        return years() + "(-(" + months("(-", ")?") + "))?~?";
    }

    /** {@return the regular expression for dates that are exact to the day} */
    public static String dayRegex() {
        return years() + "-(" + months("-", "") + ")";
    }

    private static String years() {
        return "(1[89]|2[0-9])[0-9]{2}";
    }

    /** Months of 31 days, of 30 days, and February, each with a day between the two texts. */
    private static String months(String before, String after) {
        String upTo29 = before + "(0[1-9]|[12][0-9]";
        return "(0[13578]|1[02])" + upTo29 + "|3[01])" + after
                + "|(0[469]|11)" + upTo29 + "|30)" + after
                + "|02" + upTo29 + ")" + after;
    }

    /** {@return the precision of the date} */
    public Precision precision() {
        if (day() != 0) {
            return Precision.DAY;
        }
        return month() != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** {@return whether the date is approximate} */
    public boolean isApproximate() {
        return (packed & 1) == 1;
    }

    /** {@return the first possible day} */
    public LocalDate earliest() {
        LocalDate first = LocalDate.of(year(), Math.max(month(), 1), Math.max(day(), 1));
        if (!isApproximate()) {
            return first;
        }
        return switch (precision()) {
            case YEAR -> first.minusYears(1);
            case MONTH -> first.minusMonths(1);
            case DAY -> first.minusWeeks(1);
        };
    }

    /** {@return the last possible day} */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year() + (isApproximate() ? 1 : 0), 12, 31);
            case MONTH ->
                YearMonth.of(year(), month())
                        .plusMonths(isApproximate() ? 1 : 0)
                        .atEndOfMonth();
            case DAY -> LocalDate.of(year(), month(), day()).plusWeeks(isApproximate() ? 1 : 0);
        };
    }

    /**
     * Tells whether this date is strictly before another one.
     *
     * @param other the other date
     * @return {@link Truth#YES} or {@link Truth#NO} only if every day that the two can represent agrees
     */
    public Truth isBefore(PartialDate other) {
        requireNonNull(other, "other");
        if (isExactDay() && other.isExactDay()) {
            return packed < other.packed ? Truth.YES : Truth.NO;
        }
        if (latest().isBefore(other.earliest())) {
            return Truth.YES;
        }
        return earliest().isBefore(other.latest()) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Tells whether this date is strictly before a day.
     *
     * @param other the day
     * @return {@link Truth#YES} or {@link Truth#NO} only if every day that this date can represent agrees
     */
    public Truth isBefore(LocalDate other) {
        requireNonNull(other, "other");
        if (isExactDay()) {
            return packed < packed(other) ? Truth.YES : Truth.NO;
        }
        if (latest().isBefore(other)) {
            return Truth.YES;
        }
        return earliest().isBefore(other) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Tells whether this date is strictly after a day.
     *
     * @param other the day
     * @return {@link Truth#YES} or {@link Truth#NO} only if every day that this date can represent agrees
     */
    public Truth isAfter(LocalDate other) {
        requireNonNull(other, "other");
        if (isExactDay()) {
            return packed > packed(other) ? Truth.YES : Truth.NO;
        }
        if (earliest().isAfter(other)) {
            return Truth.YES;
        }
        return latest().isAfter(other) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && packed == date.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /** {@return the written form, which {@link #parse} accepts} */
    @Override
    public String toString() {
        StringBuilder date = new StringBuilder(11).append(year());
        if (month() != 0) {
            append(date, month());
        }
        if (day() != 0) {
            append(date, day());
        }
        return isApproximate() ? date.append('~').toString() : date.toString();
    }

    private static void append(StringBuilder date, int part) {
        date.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
    }
}
