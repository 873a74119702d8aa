package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that is known, or unknown for a stated reason, or not applicable for a stated reason. Never null, never a
 * default that somebody invented.
 *
 * <p>History has gaps; this keeps them visible. Constructors accept every case; rules check it.
 *
 * @param <T> type of the value
 */
public sealed interface Stated<T> permits Stated.Known, Stated.Unknown, Stated.NotApplicable {

    /**
     * A value that was recorded.
     *
     * @param <T> type of the value
     * @param value the value
     */
    record Known<T>(T value) implements Stated<T> {
        public Known {
            requireNonNull(value, "value");
        }
    }

    /**
     * A value that should exist but is not recorded.
     *
     * @param <T> type of the value
     * @param reason why it is not known
     */
    record Unknown<T>(LocalizedText reason) implements Stated<T> {
        public Unknown {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * A value that does not exist here.
     *
     * @param <T> type of the value
     * @param reason why there is none
     */
    record NotApplicable<T>(LocalizedText reason) implements Stated<T> {
        public NotApplicable {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Creates a known value.
     *
     * @param <T> type of the value
     * @param value the value
     * @return the known value
     */
    static <T> Stated<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Creates an unknown value with a reason.
     *
     * @param <T> type of the value
     * @param reason why not
     * @return the gap
     */
    static <T> Stated<T> unknown(LocalizedText reason) {
        return new Unknown<>(reason);
    }

    /**
     * Creates a value that is not applicable, with a reason.
     *
     * @param <T> type of the value
     * @param reason why not
     * @return the absence
     */
    static <T> Stated<T> notApplicable(LocalizedText reason) {
        return new NotApplicable<>(reason);
    }

    /** {@return the value, or empty if it is unknown or not applicable} */
    default Optional<T> toOptional() {
        return this instanceof Known<T> stated ? Optional.of(stated.value) : Optional.empty();
    }

    /** {@return whether the value is known} */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** {@return whether the value should exist but is not known} */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /**
     * Converts a known value. A gap and an absence stay what they are, with their reasons.
     *
     * @param <R> type of the result
     * @param conversion makes the new value from the known one
     * @return the new value, or the same gap or absence
     */
    default <R> Stated<R> map(Function<? super T, ? extends R> conversion) {
        requireNonNull(conversion, "conversion");
        return flatMap(value -> known(conversion.apply(value)));
    }

    /**
     * Converts a known value to something that may itself be unknown or not applicable. A gap and an absence stay what
     * they are, with their reasons.
     *
     * @param <R> type of the result
     * @param conversion makes the new statement from the known value
     * @return the new statement, or the same gap or absence
     */
    default <R> Stated<R> flatMap(Function<? super T, Stated<R>> conversion) {
        requireNonNull(conversion, "conversion");
        return match(conversion, Stated::<R>unknown, Stated::<R>notApplicable);
    }

    /**
     * Returns the known value or another one.
     *
     * @param other the value to return for a gap or an absence
     * @return the known value, or the other one
     */
    default T orElse(T other) {
        requireNonNull(other, "other");
        return this instanceof Known<T> stated ? stated.value : other;
    }

    /**
     * Returns the known value or creates another one.
     *
     * @param other makes the value to return for a gap or an absence
     * @return the known value, or the other one
     */
    default T orElseGet(Supplier<? extends T> other) {
        requireNonNull(other, "other");
        return this instanceof Known<T> stated ? stated.value : requireNonNull(other.get(), "other");
    }

    /**
     * Returns the known value.
     *
     * @return the value
     * @throws java.util.NoSuchElementException if it is unknown or not applicable; the reason is not repeated
     */
    default T orElseThrow() {
        return toOptional().orElseThrow();
    }

    /** {@return the reason why there is no known value, or empty if there is one} */
    default Optional<LocalizedText> whyNot() {
        return match(known -> Optional.empty(), Optional::of, Optional::of);
    }

    /**
     * Handles all three cases.
     *
     * @param <R> type of the result
     * @param known for a known value
     * @param unknown for the reason of a gap
     * @param notApplicable for the reason of an absence
     * @return what the fitting function returns
     */
    default <R> R match(
            Function<? super T, R> known,
            Function<LocalizedText, R> unknown,
            Function<LocalizedText, R> notApplicable) {
        requireNonNull(known, "known");
        requireNonNull(unknown, "unknown");
        requireNonNull(notApplicable, "notApplicable");
        if (this instanceof Known<T> stated) {
            return known.apply(stated.value);
        }
        if (this instanceof Unknown<T> stated) {
            return unknown.apply(stated.reason);
        }
        return notApplicable.apply(((NotApplicable<T>) this).reason);
    }
}
