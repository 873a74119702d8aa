package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is known, or unknown for a stated reason, or not applicable for a stated reason. Never null, never a
 * default that somebody made up.
 *
 * <p>History has gaps; this keeps them visible. Constructors accept every case; rules look at it.
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
     * A value that should exist and is not recorded.
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
     * States a value.
     *
     * @param <T> type of the value
     * @param value the value
     * @return the known value
     */
    static <T> Stated<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * States that a value is not known.
     *
     * @param <T> type of the value
     * @param reason why not
     * @return the gap
     */
    static <T> Stated<T> unknown(LocalizedText reason) {
        return new Unknown<>(reason);
    }

    /**
     * States that there is no such value.
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

    /** {@return whether the value should exist and is not known} */
    default boolean isUnknown() {
        return this instanceof Unknown;
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
        if (this instanceof Known<T> stated) {
            return known.apply(stated.value);
        }
        if (this instanceof Unknown<T> stated) {
            return unknown.apply(stated.reason);
        }
        return notApplicable.apply(((NotApplicable<T>) this).reason);
    }
}
