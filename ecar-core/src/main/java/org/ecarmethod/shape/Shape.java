package org.ecarmethod.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object, in the order in which they are written, and how to create one.
 *
 * @param <T> class of the objects
 */
public final class Shape<T> implements ValueType<T> {

    /** When an object is created from what was read. */
    public enum Leniency {
        /** It is created only if it is complete and valid. */
        COMPLETE_ONLY,
        /** It is created from whatever could be read, so that everything else can still be checked. */
        WHATEVER_IS_THERE
    }

    /** Makes an object of the values of its fields, in their order from a place on; null for a field that is not there. */
    private interface Maker<T> {
        T make(@Nullable Object[] values, int from);
    }

    private final String name;
    private final List<Field<T, ?>> fields;
    private final Maker<? extends T> maker;
    private final Leniency leniency;

    private Shape(String name, List<Field<T, ?>> fields, Maker<? extends T> maker, Leniency leniency) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.maker = maker;
        this.leniency = leniency;
    }

    /**
     * Creates a description of an object that has a builder.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     * @param begin makes a builder without anything set
     */
    public static <T, B> Builder<T, B> of(String name, Supplier<B> begin) {
        return new Builder<>(name, begin);
    }

    /** {@return the shape of an object that a constructor creates from one field} */
    public static <T, A> Shape<T> record(String name, Part<T, A> a, Function<? super A, ? extends T> make) {
        return record(name, (values, from) -> make.apply(a.of(values, from)), a);
    }

    /** {@return the shape of an object that a constructor creates from two fields} */
    public static <T, A, B> Shape<T> record(
            String name, Part<T, A> a, Part<T, B> b, BiFunction<? super A, ? super B, ? extends T> make) {
        return record(name, (values, from) -> make.apply(a.of(values, from), b.of(values, from + 1)), a, b);
    }

    /** {@return the shape of an object that a constructor creates from three fields} */
    public static <T, A, B, C> Shape<T> record(
            String name,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Of3<? super A, ? super B, ? super C, ? extends T> make) {
        return record(
                name,
                (values, from) -> make.of(a.of(values, from), b.of(values, from + 1), c.of(values, from + 2)),
                a,
                b,
                c);
    }

    /** {@return the shape of an object that a constructor creates from four fields} */
    public static <T, A, B, C, D> Shape<T> record(
            String name,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Of4<? super A, ? super B, ? super C, ? super D, ? extends T> make) {
        return record(
                name,
                (values, from) -> make.of(
                        a.of(values, from), b.of(values, from + 1), c.of(values, from + 2), d.of(values, from + 3)),
                a,
                b,
                c,
                d);
    }

    /** {@return the shape of an object that a constructor creates from five fields} */
    public static <T, A, B, C, D, E> Shape<T> record(
            String name,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> make) {
        return record(
                name,
                (values, from) -> make.of(
                        a.of(values, from),
                        b.of(values, from + 1),
                        c.of(values, from + 2),
                        d.of(values, from + 3),
                        e.of(values, from + 4)),
                a,
                b,
                c,
                d,
                e);
    }

    /** {@return the shape of an object that a constructor creates from six fields} */
    public static <T, A, B, C, D, E, F> Shape<T> record(
            String name,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Part<T, F> f,
            Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T> make) {
        return record(
                name,
                (values, from) -> make.of(
                        a.of(values, from),
                        b.of(values, from + 1),
                        c.of(values, from + 2),
                        d.of(values, from + 3),
                        e.of(values, from + 4),
                        f.of(values, from + 5)),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    /** A constructor of three fields. */
    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        /** {@return a new object} */
        T of(A a, B b, C c);
    }

    /** A constructor of four fields. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        /** {@return a new object} */
        T of(A a, B b, C c, D d);
    }

    /** A constructor of six fields. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, T> {
        /** {@return a new object} */
        T of(A a, B b, C c, D d, E e, F f);
    }

    /** A constructor of five fields. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        /** {@return a new object} */
        T of(A a, B b, C c, D d, E e);
    }

    @SafeVarargs
    private static <T> Shape<T> record(String name, Maker<? extends T> maker, Part<T, ?>... parts) {
        List<Field<T, ?>> fields = new ArrayList<>();
        for (Part<T, ?> part : parts) {
            fields.add(part.field());
        }
        return new Shape<>(name, fields, maker, Leniency.COMPLETE_ONLY);
    }

    /**
     * The fields of an object within another, and one more field, as the fields of the other.
     *
     * @param within takes it out of the other
     * @param last the field that is added
     * @param make makes the other
     * @return the shape of the other
     */
    public <W, A> Shape<W> and(Function<W, T> within, Part<W, A> last, BiFunction<? super T, ? super A, W> make) {
        List<Field<W, ?>> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.within(within)));
        all.add(last.field());
        int position = fields.size();
        return new Shape<>(
                name,
                all,
                (values, from) -> make.apply(make(values, from), last.of(values, from + position)),
                Leniency.COMPLETE_ONLY);
    }

    /** The same for the class of which these objects are some. */
    <W> Shape<W> as(Class<? extends T> type, Function<T, W> widen) {
        List<Field<W, ?>> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.within(type::cast)));
        return new Shape<>(name, all, (values, from) -> widen.apply(make(values, from)), leniency);
    }

    /**
     * Sets the sensitivity of each field that has none of its own.
     *
     * @param data the class
     * @return this shape with it
     */
    public Shape<T> seenAs(Sensitivity data) {
        List<Field<T, ?>> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.seenUnlessSaidAs(data)));
        return new Shape<>(name, all, maker, leniency);
    }

    /** {@return its name in {@code docs/wire.md}, as one word} */
    public String name() {
        return name;
    }

    /** {@return its fields in the order in which they are written} */
    public List<Field<T, ?>> fields() {
        return fields;
    }

    /** {@return when an object is created from what was read} */
    public Leniency leniency() {
        return leniency;
    }

    /**
     * Creates an object.
     *
     * @param values holds the values of its fields in their order, null for one that is not there
     * @param from where the first of them stands
     * @return the object
     */
    public T make(@Nullable Object[] values, int from) {
        return maker.make(values, from);
    }

    /**
     * Describes an object, field by field, in the order in which they are written.
     *
     * @param <T> class of the objects
     * @param <B> class of their builders
     */
    public static final class Builder<T, B> {
        private final String name;
        private final Supplier<B> begin;
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private final List<BiConsumer<B, Object>> settings = new ArrayList<>();
        private @Nullable Sensitivity otherwise;

        private Builder(String name, Supplier<B> begin) {
            this.name = name;
            this.begin = begin;
        }

        /** Adds the id of the object. */
        public <V> Builder<T, B> id(String name, ValueType<V> type, Field.Getter<T, V> get, BiConsumer<B, V> set) {
            return add(Field.required(name, type, get).id(), set);
        }

        /** Adds a field that is always present. */
        public <V> Builder<T, B> required(
                String name, ValueType<V> type, Field.Getter<T, V> get, BiConsumer<B, V> set) {
            return add(Field.required(name, type, get), set);
        }

        /** Adds a field that may be absent. */
        public <V> Builder<T, B> optional(
                String name, ValueType<V> type, Field.Getter<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(Field.optional(name, type, get), set);
        }

        /** Adds a list that is omitted when it is empty. */
        public <E> Builder<T, B> list(
                String name,
                ValueType<Collection<E>> type,
                Field.Getter<T, ? extends Collection<? extends E>> get,
                BiConsumer<B, Collection<E>> set) {
            return add(Field.list(name, type, get), set);
        }

        /** Adds a text that never changes. */
        public Builder<T, B> constant(String name, String text) {
            return add(Field.constant(name, text), (builder, value) -> {});
        }

        /** Marks the last field as a part of a process, or as belonging to one. */
        public Builder<T, B> part(Section section) {
            return change(field -> field.part(section));
        }

        /** Sets the sensitivity of the last field. */
        public Builder<T, B> seenAs(Sensitivity data) {
            return change(field -> field.seenAs(data));
        }

        /** Sets the sensitivity of each field that has none of its own. */
        public Builder<T, B> allSeenAs(Sensitivity data) {
            otherwise = data;
            return this;
        }

        /** What is read for a field is of the class of its type. */
        @SuppressWarnings("unchecked")
        private <V> Builder<T, B> add(Field<T, V> field, BiConsumer<B, V> set) {
            fields.add(field);
            settings.add((BiConsumer<B, Object>) set);
            return this;
        }

        private Builder<T, B> change(Function<Field<T, ?>, Field<T, ?>> change) {
            int last = fields.size() - 1;
            fields.set(last, change.apply(fields.get(last)));
            return this;
        }

        /** {@return the shape of an object that is created if it is complete and valid} */
        public Shape<T> build(Function<B, T> make) {
            return build(make, Leniency.COMPLETE_ONLY);
        }

        /** {@return the shape of an object that is created from whatever could be read} */
        public Shape<T> buildOfWhateverIsThere(Function<B, T> make) {
            return build(make, Leniency.WHATEVER_IS_THERE);
        }

        private Shape<T> build(Function<B, T> make, Leniency leniency) {
            List<Field<T, ?>> all = new ArrayList<>();
            fields.forEach(field -> all.add(field.seenUnlessSaidAs(otherwise)));
            List<BiConsumer<B, Object>> settings = List.copyOf(this.settings);
            return new Shape<>(
                    name, all, (values, from) -> make.apply(filled(begin.get(), settings, values, from)), leniency);
        }

        private static <B> B filled(
                B builder, List<BiConsumer<B, Object>> settings, @Nullable Object[] values, int from) {
            for (int i = 0; i < settings.size(); i++) {
                Object value = values[from + i];
                if (value != null) {
                    settings.get(i).accept(builder, value);
                }
            }
            return builder;
        }
    }
}
