package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
 * A date as precise as it was recorded: a decade, a year, a season, a month or a day, exact or approximate, or the span
 * between two of them. Written in the part of EDTF (ISO 8601-2) that this needs: {@code 202X}, {@code 2013},
 * {@code 2013-23} (autumn), {@code 2013-12}, {@code 2013-12-05}, {@code 2013~}, {@code 2027/2029}.
 *
 * <p>It represents one unknown day between {@link #earliest()} and {@link #latest()}, both inclusive. An approximate
 * date reaches further to both sides: a decade by a decade, a year by a year, a season by three months, a month by a month,
 * a day by a week. EDTF leaves open how far "about" reaches and when a season begins; this is our choice, made wide so that a
 * comparison is only answered when it is certain. Spring ({@code 21}) is January to June, summer ({@code 22}) June to September, autumn
 * ({@code 23}) August to December; winter ({@code 24}), of which nobody knows whether it is the one before or the one after,
 * is December of the year before to March of the year after.
 *
 * <p>It has no natural order on purpose: is 2013 before 2013-12? {@link #isBefore} returns {@link Truth#UNKNOWN}.
 *
 * <p>Years run from 1800 to 2999. Instances are immutable; {@link #toString()} gives the text that {@link #parse}
 * reads back, exactly as it was written.
 */
public abstract sealed class PartialDate permits SingleDate, DateInterval {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    /** The length of nearly all dates: an exact day. */
    private static final int DAY_LENGTH = 10;

    /** The precision of a recorded date. */
    public enum Precision {
        /** A decade only. */
        DECADE,
        /** A year only. */
        YEAR,
        /** A year and a season. */
        SEASON,
        /** A year and a month. */
        MONTH,
        /** A year, a month and a day. */
        DAY,
        /** Two dates between which it is. */
        INTERVAL
    }

    PartialDate() {}

    /** The day as a number that orders as days do, if it is an exact day, else 0: nearly all are, and are compared as they are. */
    abstract int exactDay();

    /**
     * Creates an exact day.
     *
     * @param day the day, from the year 1800 to 2999
     * @return the date
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#OUT_OF_RANGE} outside these years
     */
    public static PartialDate of(LocalDate day) {
        requireNonNull(day, "day");
        return requireNonNull(
                SingleDate.checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0),
                "a day of the calendar");
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
     * @param text a decade, a year, a season, a month or a day, and {@code ~} if it is approximate; or two of them with a
     *     slash between them
     * @return the date
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#FORMAT} if the text has another
     *     form or ends before it begins, {@link ValueIssues#NO_SUCH_DAY} if no calendar has the day or the month,
     *     {@link ValueIssues#OUT_OF_RANGE} for years outside 1800 to 2999
     */
    public static PartialDate parse(CharSequence text) {
        requireNonNull(text, "text");
        int slash = text.length() <= DAY_LENGTH - 2 || text.length() == DAY_LENGTH && text.charAt(7) == '-'
                ? -1
                : slash(text);
        PartialDate date = slash < 0 ? SingleDate.read(text, 0, text.length()) : DateInterval.read(text, slash);
        if (date == null) {
            throw refused(text);
        }
        return date;
    }

    private static int slash(CharSequence text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != '/') {
            at++;
        }
        return at == text.length() ? -1 : at;
    }

    static void requireYear(int year) {
        if (!isWritable(year)) {
            throw new InvalidValueException(List.of(outside(PropertyPath.root())));
        }
    }

    private static InvalidValueException refused(CharSequence text) {
        return WrittenAs.refusal("date", text);
    }

    /**
     * {@return the regular expression that matches every whole written date; everything it matches is a date, except 29
     * February of a year that has none, and intervals that end before they begin}
     */
    public static String regex() {
        String single = "((1[89]|2[0-9])[0-9]X|" + years() + "(-(" + months("(-", ")?") + "|2[1-4]))?)~?";
        return single + "(/" + single + ")?";
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
    public abstract Precision precision();

    /** {@return whether the date, or one end of it, is approximate} */
    public abstract boolean isApproximate();

    /** {@return the first possible day} */
    public abstract LocalDate earliest();

    /** {@return the last possible day} */
    public abstract LocalDate latest();

    /**
     * Tells whether this date is strictly before another one.
     *
     * @param other the other date
     * @return {@link Truth#YES} or {@link Truth#NO} only if every day that the two can represent agrees
     */
    public Truth isBefore(PartialDate other) {
        requireNonNull(other, "other");
        int day = exactDay();
        int otherDay = other.exactDay();
        if (day != 0 && otherDay != 0) {
            return day < otherDay ? Truth.YES : Truth.NO;
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
        int day = exactDay();
        if (day != 0) {
            return day < SingleDate.packed(other) ? Truth.YES : Truth.NO;
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
        int day = exactDay();
        if (day != 0) {
            return day > SingleDate.packed(other) ? Truth.YES : Truth.NO;
        }
        if (earliest().isAfter(other)) {
            return Truth.YES;
        }
        return latest().isAfter(other) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public abstract boolean equals(@Nullable Object other);

    @Override
    public abstract int hashCode();

    /** {@return the written form, which {@link #parse} accepts} */
    @Override
    public abstract String toString();
}
