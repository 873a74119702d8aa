package org.ecarmethod.shape;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object: its name, how to extract its value, and its other properties.
 *
 * @param <T> class of the objects
 * @param <V> class of the values
 */
public final class Field<T, V> {

    /** Whether an object must have a field. */
    public enum Presence {
        /** Always present. */
        REQUIRED,
        /** Present or absent. */
        OPTIONAL,
        /** A list that is omitted when it is empty. */
        LIST,
        /** A text that never changes. */
        CONSTANT
    }

    /**
     * Extracts the value of a field.
     *
     * @param <T> class of the objects
     * @param <V> class of the values
     */
    @FunctionalInterface
    public interface Getter<T, V> {
        /** {@return the value; null if there is none} */
        @Nullable
        V find(T whole);
    }

    private final String name;
    private final Presence presence;
    private final ValueType<V> type;
    /** Gives an {@link Optional} for an optional field. */
    private final Getter<T, ?> getter;

    private final @Nullable Section section;
    private final @Nullable Sensitivity sensitivity;
    private final boolean ownId;

    private Field(
            String name,
            Presence presence,
            ValueType<V> type,
            Getter<T, ?> getter,
            @Nullable Section section,
            @Nullable Sensitivity sensitivity,
            boolean ownId) {
        this.name = name;
        this.presence = presence;
        this.type = type;
        this.getter = getter;
        this.section = section;
        this.sensitivity = sensitivity;
        this.ownId = ownId;
    }

    private static <T, V> Field<T, V> of(String name, Presence presence, ValueType<V> type, Getter<T, ?> getter) {
        return new Field<>(name, presence, type, getter, null, null, false);
    }

    static <T, V> Field<T, V> required(String name, ValueType<V> type, Getter<T, V> get) {
        return of(name, Presence.REQUIRED, type, get);
    }

    static <T, V> Field<T, V> optional(String name, ValueType<V> type, Getter<T, Optional<V>> get) {
        return of(name, Presence.OPTIONAL, type, get);
    }

    static <T, E> Field<T, Collection<E>> list(
            String name, ValueType<Collection<E>> type, Getter<T, ? extends Collection<? extends E>> get) {
        return of(name, Presence.LIST, type, get);
    }

    static <T> Field<T, String> constant(String name, String text) {
        return of(name, Presence.CONSTANT, new ValueType.Constant(text), whole -> text);
    }

    Field<T, V> part(Section part) {
        return new Field<>(name, presence, type, getter, part, sensitivity, ownId);
    }

    Field<T, V> seenAs(Sensitivity data) {
        return new Field<>(name, presence, type, getter, section, data, ownId);
    }

    Field<T, V> seenUnlessSaidAs(@Nullable Sensitivity data) {
        return sensitivity != null || data == null ? this : seenAs(data);
    }

    Field<T, V> id() {
        return new Field<>(name, presence, type, getter, section, sensitivity, true);
    }

    /** The same field of an object that another object has. */
    <W> Field<W, V> within(Function<W, T> take) {
        return new Field<>(name, presence, type, whole -> getter.find(take.apply(whole)), section, sensitivity, ownId);
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return whether an object must have it} */
    public Presence presence() {
        return presence;
    }

    /** {@return the type of its value} */
    public ValueType<V> type() {
        return type;
    }

    /**
     * Extracts its value from an object.
     *
     * @param whole the object
     * @return the value; null if it is not there, or is a list without elements
     */
    @SuppressWarnings("unchecked") // The factories take getters of what the type says.
    public @Nullable V find(T whole) {
        Object found = getter.find(whole);
        if (presence == Presence.OPTIONAL && found != null) {
            return ((Optional<V>) found).orElse(null);
        }
        return presence == Presence.LIST && found != null && ((Collection<?>) found).isEmpty() ? null : (V) found;
    }

    /** {@return the part of a process that it is or belongs to} */
    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    /** {@return its sensitivity, if it has one} */
    public Optional<Sensitivity> sensitivity() {
        return Optional.ofNullable(sensitivity);
    }

    /** {@return whether it is the id of the object} */
    public boolean isOwnId() {
        return ownId;
    }

    /** {@return whether an object that was read must have it} */
    public boolean isOwed() {
        return presence == Presence.REQUIRED || presence == Presence.CONSTANT;
    }
}
