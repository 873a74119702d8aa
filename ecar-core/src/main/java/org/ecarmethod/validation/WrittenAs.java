package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text of a wrong form looks like, so that a message can say what was found without repeating it.
 *
 * <p>Dates in the forms of spreadsheets and letters are recognised, because they are what most often stands where a date is
 * due, and seasons in words, because their written form is known to few. No date is made of them: whether {@code 03/04/2027} is in
 * March or in April only its writer knows.
 */
public enum WrittenAs implements WireNamed {
    /** Nothing. */
    EMPTY,
    /** Something between white space. */
    PADDED,
    /** The number by which a spreadsheet stores a day, such as 46924. */
    EXCEL_DAY_NUMBER,
    /** Other digits alone. */
    DIGITS,
    /** A date in digits, in another order or with other signs, such as {@code 30/09/2027}. */
    OTHER_DATE,
    /** A date with the month in words, such as {@code 3 mars 2026}. */
    DATE_IN_WORDS,
    /** Spring and a year, in words: {@code våren 2027}. */
    SPRING_IN_WORDS,
    /** Summer and a year, in words: {@code sommaren 2027}. */
    SUMMER_IN_WORDS,
    /** Autumn and a year, in words: {@code hösten 2027}. */
    AUTUMN_IN_WORDS,
    /** Winter and a year, in words: {@code vintern 2027}. */
    WINTER_IN_WORDS,
    /** A day with a time. */
    DATE_AND_TIME,
    /** Another text. */
    OTHER_TEXT;

    /** The longest text that is looked at: no date is longer. */
    private static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}[:.][0-9]{2}.*");
    private static final Pattern FIGURES = Pattern.compile(
            "[0-9]{1,2}( ?[./-] ?)[0-9]{1,2}\\1([0-9]{4}|[0-9]{2})|[0-9]{4}([./ -])[0-9]{1,2}(\\3[0-9]{1,2})?"
                    + "|[0-9]{1,2}[./-][0-9]{4}");
    private static final Pattern WITH_MONTH = Pattern.compile(
            "(?=.*[0-9]).*\\b(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zåäö]{0,7}\\b.*");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    /** What offices and schools call the seasons; a term of a school is the season that it lies in. */
    private static final Map<WrittenAs, Pattern> SEASONS = new EnumMap<>(Map.of(
            SPRING_IN_WORDS, word("vår|våren|vt|vårterminen|spring"),
            SUMMER_IN_WORDS, word("sommar|sommaren|summer"),
            AUTUMN_IN_WORDS, word("höst|hösten|ht|höstterminen|autumn|fall"),
            WINTER_IN_WORDS, word("vinter|vintern|winter")));

    /** Forms of dates: only there does it matter how dates are written elsewhere. */
    private static final Set<String> DATES = Set.of("date", "day");

    /** First and last number that a spreadsheet gives a day from 1950 to 2099. */
    private static final int FIRST_DAY_NUMBER = 18_264;

    private static final int LAST_DAY_NUMBER = 73_050;

    /**
     * Recognises how a text is written where a date is due.
     *
     * @param text a text that is no date
     * @return what it looks like
     */
    public static WrittenAs of(CharSequence text) {
        String written = requireNonNull(text, "text").toString();
        WrittenAs plain = plain(written);
        if (plain == EMPTY || plain == PADDED || written.length() > LONGEST) {
            return plain;
        }
        if (plain == DIGITS) {
            return written.length() <= 5 && isDayNumber(Integer.parseInt(written)) ? EXCEL_DAY_NUMBER : DIGITS;
        }
        if (TIME.matcher(written).matches()) {
            return DATE_AND_TIME;
        }
        if (FIGURES.matcher(written).matches()) {
            return OTHER_DATE;
        }
        String small = written.toLowerCase(Locale.ROOT);
        return WITH_MONTH.matcher(small).matches() ? DATE_IN_WORDS : season(small);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(" + words + ")(?!\\p{L})");
    }

    /** The only season that a text names, if it names a year as well. */
    private static WrittenAs season(String written) {
        List<WrittenAs> named = SEASONS.keySet().stream()
                .filter(season ->
                        requireNonNull(SEASONS.get(season)).matcher(written).find())
                .toList();
        return named.size() == 1 && YEAR.matcher(written).find() ? named.get(0) : OTHER_TEXT;
    }

    /** What can be said of a text where no date is due. */
    private static WrittenAs plain(String written) {
        if (written.isEmpty()) {
            return EMPTY;
        }
        if (!written.equals(written.strip())) {
            return PADDED;
        }
        return NUMBER.matcher(written).matches() ? DIGITS : OTHER_TEXT;
    }

    /**
     * Tells whether a spreadsheet may have meant a day by a number.
     *
     * @param number the number
     * @return true for the numbers of days from 1950 to 2099
     */
    public static boolean isDayNumber(long number) {
        return number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER;
    }

    /**
     * Reports that a text does not have a form.
     *
     * @param form the name of the form
     * @param text the text
     * @param at its place
     * @return {@link ValueIssues#FORMAT} with the form and what was found
     */
    public static Issue issue(String form, CharSequence text, PropertyPath at) {
        requireNonNull(form, "form");
        requireNonNull(text, "text");
        requireNonNull(at, "at");
        WrittenAs found = DATES.contains(form) ? of(text) : plain(text.toString());
        return Issue.at(ValueIssues.FORMAT, at)
                .with("form", form)
                .with("found", found.wireName())
                .build();
    }

    /**
     * Refuses a text that does not have a form.
     *
     * @param form the name of the form
     * @param text the text
     * @return the exception to throw, with what {@link #issue} reports
     */
    public static InvalidValueException refusal(String form, CharSequence text) {
        return new InvalidValueException(List.of(issue(form, text, PropertyPath.root())));
    }
}
