package org.ecarmethod.shape;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object that a constructor creates.
 *
 * @param field the field
 * @param given makes what the constructor is given of the value that was read, null if there was none
 * @param <T> class of the objects
 * @param <A> class of what the constructor is given
 */
public record Part<T, A>(Field<T, ?> field, Given<A> given) {

    /**
     * Creates the argument of a constructor.
     *
     * @param <A> its class
     */
    @FunctionalInterface
    public interface Given<A> {
        /** {@return the argument for a value} */
        A of(@Nullable Object value);
    }

    /** {@return a field that is always present} */
    public static <T, V> Part<T, V> required(String name, ValueType<V> type, Field.Getter<T, V> get) {
        return new Part<>(Field.required(name, type, get), value -> cast(Objects.requireNonNull(value, name)));
    }

    /** {@return a field that may be absent} */
    public static <T, V> Part<T, Optional<V>> optional(
            String name, ValueType<V> type, Field.Getter<T, Optional<V>> get) {
        return new Part<>(
                Field.optional(name, type, get), value -> value == null ? Optional.empty() : Optional.of(cast(value)));
    }

    /** {@return a list that is omitted when it is empty} */
    public static <T, E> Part<T, List<E>> list(
            String name, ValueType<Collection<E>> type, Field.Getter<T, ? extends Collection<? extends E>> get) {
        return new Part<>(
                Field.list(name, type, get),
                value -> value == null ? List.of() : List.copyOf(Part.<Collection<E>>cast(value)));
    }

    /** {@return a list without repeated elements} */
    public static <T, E> Part<T, Set<E>> set(
            String name, ValueType<Collection<E>> type, Field.Getter<T, ? extends Collection<? extends E>> get) {
        return new Part<>(
                Field.list(name, type, get),
                value -> value == null ? Set.of() : new LinkedHashSet<>(Part.<Collection<E>>cast(value)));
    }

    /** {@return the same field as the id of the object} */
    public Part<T, A> id() {
        return new Part<>(field.id(), given);
    }

    /** {@return the same field with a sensitivity of its own} */
    public Part<T, A> seenAs(Sensitivity data) {
        return new Part<>(field.seenAs(data), given);
    }

    A of(@Nullable Object[] values, int position) {
        return given.of(values[position]);
    }

    /** What was read for a field is of the class of its type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <V> V cast(Object value) {
        return (V) value;
    }
}
