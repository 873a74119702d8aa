package org.ecarmethod.shape;

import java.util.Collection;
import java.util.function.Function;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.WireNamed;

/**
 * The type of the values of a field, independent of how a document writes them. Beside the types that are listed here
 * there are {@link Shape}, {@link Kinds} and {@link Choice}; a format may have types of its own.
 *
 * @param <V> class of the values
 */
public interface ValueType<V> {

    /**
     * A value that is written as one text.
     *
     * @param form what the text looks like
     * @param of makes a value of a text, or refuses it
     * @param printed makes a text of a value
     * @param <V> class of the values
     */
    record Text<V>(Form form, Function<String, V> of, Function<V, String> printed) implements ValueType<V> {
        /** {@return the text of a value} */
        public String print(Object value) {
            return printed.apply(Part.cast(value));
        }
    }

    /**
     * A date that may be exact to the day, the month or the year.
     *
     * @param of what it dates
     */
    record Date(Dated of) implements ValueType<PartialDate> {}

    /** What a date is the date of. */
    enum Dated {
        /** Something that has happened when it is recorded: it is never later than the day the record is judged for. */
        DEED,
        /** Something that may lie ahead, such as a day by which a reply is due, or long before the process. */
        ANYTHING
    }

    /**
     * A text in one or several languages.
     *
     * @param said who says it
     */
    record Words(Said said) implements ValueType<LocalizedText> {}

    /**
     * A whole number within bounds.
     *
     * @param name what such a number is called
     * @param min the smallest
     * @param max the greatest
     */
    record WholeNumber(String name, int min, int max) implements ValueType<Integer> {}

    /**
     * A whole number that may be larger than those of a process.
     *
     * @param min the smallest
     */
    record Count(long min) implements ValueType<Long> {}

    /**
     * The name of a format and the number of its version.
     *
     * @param text the one that is read and written
     */
    record Constant(String text) implements ValueType<String> {}

    /** True or false. */
    record Truth() implements ValueType<Boolean> {}

    /**
     * A term of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param <E> class of the terms
     */
    record Term<E extends Enum<E> & WireNamed>(Class<E> vocabulary) implements ValueType<E> {}

    /**
     * A list.
     *
     * @param element type of its elements
     * @param repetition whether an element may stand twice
     * @param min how many elements it has at least, which the object checks that has the list
     * @param <E> class of the elements
     */
    record Many<E>(ValueType<E> element, Repetition repetition, int min) implements ValueType<Collection<E>> {}

    /** Whether a list may contain an element twice. */
    enum Repetition {
        /** It may. */
        ALLOWED,
        /** It may not. */
        REFUSED
    }

    /**
     * A value that refers to an item.
     *
     * @param type type of the value
     * @param target what it points at
     * @param key takes out of the value by what the target is found
     * @param <V> class of the values
     */
    record Reference<V>(ValueType<V> type, Target target, Function<V, Object> key) implements ValueType<V> {
        /** {@return the key by which the target of a value is found} */
        public Object keyOf(Object value) {
            return key.apply(Part.cast(value));
        }
    }

    /** {@return the text of a value that is written as one text, or refers to an item by one} */
    static String printed(ValueType<?> type, Object value) {
        return type instanceof Reference<?> reference
                ? printed(reference.type(), value)
                : ((Text<?>) type).print(value);
    }
}
