package org.ecarmethod.shape;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.text.WebAddress;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WireNamed;

/** The types of values that many objects share. */
public final class Types {

    /** A code of a code list. */
    public static final ValueType<Code> CODE = text(Form.CODE, Code::of, Code::value);

    /** A date that may be exact to the day, the month or the year. */
    public static final ValueType<PartialDate> DATE = new ValueType.Date(ValueType.Dated.ANYTHING);

    /** The date of something that has happened. */
    public static final ValueType<PartialDate> DONE_ON = new ValueType.Date(ValueType.Dated.DEED);

    /** A date that is exact to the day; in a process, of something that has happened. */
    public static final ValueType<LocalDate> DAY = text(Form.DAY, Types::day, LocalDate::toString);

    /** A name or a short sentence in one language. */
    public static final ValueType<String> LINE = string(TextForm.LINE);

    /** An address on the web. */
    public static final ValueType<WebAddress> WEB_ADDRESS = text(Form.WEB_ADDRESS, WebAddress::of, WebAddress::value);

    /** A text in one or several languages. */
    public static final ValueType<LocalizedText> TEXT = new ValueType.Words(Said.BY_OTHERS);

    /** A text of a circle. */
    public static final ValueType<LocalizedText> CIRCLE_TEXT = new ValueType.Words(Said.BY_CIRCLE);

    /** A whole number. */
    public static final ValueType<Integer> INTEGER = integer("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A number of items. */
    public static final ValueType<Long> COUNT = new ValueType.Count(0);

    /** A number of items that is at least 1, or a position counted from 1. */
    public static final ValueType<Long> SOME = new ValueType.Count(1);

    /** True or false. */
    public static final ValueType<Boolean> TRUTH = new ValueType.Truth();

    /** A country. */
    public static final ValueType<Country> COUNTRY = text(Form.COUNTRY, Country::of, Country::code);

    private Types() {}

    /** {@return the type of ids of an id class} */
    public static <T extends Id> ValueType<T> id(Function<String, T> of) {
        return text(Form.ID, of, Id::value);
    }

    /** {@return the type of ids that refer to a target, or are its own} */
    public static <T extends Id> ValueType<T> id(Target target, Function<String, T> of) {
        return reference(target, id(of));
    }

    /** {@return the type of values that point at something by what they are, or are what is pointed at} */
    public static <V> ValueType<V> reference(Target target, ValueType<V> type) {
        return new ValueType.Reference<>(type, target, value -> value);
    }

    /** {@return the type of texts of a text form of core} */
    public static ValueType<String> string(TextForm form) {
        return text(Form.of(form), form::require, identity());
    }

    /** {@return the type of texts that match a regular expression; a problem names the form} */
    public static ValueType<String> string(Form form) {
        return string(form, form.name());
    }

    /** {@return the type of texts that match a regular expression; a problem names another form} */
    public static ValueType<String> string(Form form, String reported) {
        Pattern pattern = Pattern.compile(form.regex());
        return text(
                form,
                text -> {
                    if (!pattern.matcher(text).matches()) {
                        throw malformed(reported);
                    }
                    return text;
                },
                identity());
    }

    /** {@return the problem that a text is not of a form} */
    public static InvalidValueException malformed(String form) {
        return new InvalidValueException(List.of(Issue.at(ValueIssues.FORMAT, PropertyPath.root())
                .with("form", form)
                .build()));
    }

    /** {@return the type of values that are written as one text} */
    public static <T> ValueType<T> text(Form form, Function<String, T> of, Function<T, String> printed) {
        return new ValueType.Text<>(form, of, printed);
    }

    /** {@return the type of numbers within bounds} */
    public static ValueType<Integer> integer(String name, int min, int max) {
        return new ValueType.WholeNumber(name, min, max);
    }

    /** {@return the type of the terms of a vocabulary} */
    public static <E extends Enum<E> & WireNamed> ValueType<E> term(Class<E> vocabulary) {
        return new ValueType.Term<>(vocabulary);
    }

    /** {@return the type of a value that may be unknown or not applicable} */
    public static <V> ValueType<Stated<V>> stated(ValueType<V> type) {
        return Choice.stated(type);
    }

    /** {@return the type of lists} */
    public static <E> ValueType<Collection<E>> sequence(ValueType<E> element) {
        return sequence(0, element);
    }

    /** {@return the type of lists with a minimum number of elements} */
    public static <E> ValueType<Collection<E>> sequence(int min, ValueType<E> element) {
        return new ValueType.Many<>(element, ValueType.Repetition.ALLOWED, min);
    }

    /** {@return the type of lists without repeated elements} */
    public static <E> ValueType<Collection<E>> set(ValueType<E> element) {
        return set(0, element);
    }

    /** {@return the type of lists without repeated elements and with a minimum number of elements} */
    public static <E> ValueType<Collection<E>> set(int min, ValueType<E> element) {
        return new ValueType.Many<>(element, ValueType.Repetition.REFUSED, min);
    }

    /** A day is a partial date that is exact to the day. */
    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (date.precision() != PartialDate.Precision.DAY || date.isApproximate()) {
            throw malformed("day");
        }
        return date.earliest();
    }
}
