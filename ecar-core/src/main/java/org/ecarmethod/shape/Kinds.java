package org.ecarmethod.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several kinds of objects, distinguished by the field {@code kind}. A field of one name has the same
 * type in every kind, so that it can be read before the kind is known.
 *
 * @param <T> class of the objects
 */
public final class Kinds<T> implements ValueType<T> {

    /** The name of the field that distinguishes the kinds. */
    public static final String KIND = "kind";

    private final String name;
    private final String vocabulary;
    private final Function<T, String> kindOf;
    private final List<Shape<T>> shapes;
    private final @Nullable Sensitivity sensitivity;

    private Kinds(
            String name,
            String vocabulary,
            Function<T, String> kindOf,
            List<Shape<T>> shapes,
            @Nullable Sensitivity sensitivity) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.kindOf = kindOf;
        this.shapes = List.copyOf(shapes);
        this.sensitivity = sensitivity;
    }

    /**
     * Creates an empty description of a value of several kinds.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     * @param vocabulary the vocabulary that the names of the kinds are terms of
     * @param kindOf name of the kind of a value
     */
    public static <T> Kinds<T> of(String name, String vocabulary, Function<T, String> kindOf) {
        return new Kinds<>(name, vocabulary, kindOf, List.of(), null);
    }

    /**
     * Adds a kind.
     *
     * @param shape its fields, under the name of the kind
     * @return this and the kind
     */
    public Kinds<T> with(Shape<T> shape) {
        List<Shape<T>> all = new ArrayList<>(shapes);
        all.add(shape);
        return new Kinds<>(name, vocabulary, kindOf, all, sensitivity);
    }

    /**
     * Adds a kind that has a class of its own.
     *
     * @param type the class
     * @param shape its fields, under the name of the kind
     * @return this and the kind
     */
    public <S extends T> Kinds<T> with(Class<S> type, Shape<S> shape) {
        return with(shape.as(type, one -> one));
    }

    /**
     * Sets the sensitivity of the kind, and of each field that has none of its own.
     *
     * @param data the class
     * @return this with it
     */
    public Kinds<T> seenAs(Sensitivity data) {
        return new Kinds<>(
                name,
                vocabulary,
                kindOf,
                shapes.stream().map(shape -> shape.seenAs(data)).toList(),
                data);
    }

    /** {@return the sensitivity of the kind, if it has one} */
    public Optional<Sensitivity> sensitivity() {
        return Optional.ofNullable(sensitivity);
    }

    /** {@return its name in {@code docs/wire.md}, as one word} */
    public String name() {
        return name;
    }

    /** {@return the vocabulary that the names of the kinds are terms of} */
    public String vocabulary() {
        return vocabulary;
    }

    /** {@return the name of the kind of a value} */
    public String kindOf(T value) {
        return kindOf.apply(value);
    }

    /** {@return the kinds, each under its name} */
    public List<Shape<T>> shapes() {
        return shapes;
    }
}
