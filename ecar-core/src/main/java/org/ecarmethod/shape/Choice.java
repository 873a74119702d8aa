package org.ecarmethod.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.jspecify.annotations.Nullable;

/**
 * One of several cases, each with a name and a value, such as {@code unknown} with a reason.
 *
 * @param <T> class of the whole
 */
public final class Choice<T> implements ValueType<T> {

    private static final String STATED = "Stated";

    /**
     * Extracts the value of a case from the whole.
     *
     * @param <T> class of the whole
     * @param <V> class of the value
     */
    @FunctionalInterface
    public interface Take<T, V> {
        /** {@return the value; null if the whole is another case} */
        @Nullable
        V from(T whole);
    }

    /**
     * One case.
     *
     * @param name its name
     * @param type type of its value
     * @param make makes the whole of the value
     * @param take takes the value out of the whole
     * @param <T> class of the whole
     * @param <V> class of the value
     */
    public record Case<T, V>(String name, ValueType<V> type, Function<V, ? extends T> make, Take<T, V> take) {}

    private final String name;
    private final List<Case<T, ?>> cases;
    private final @Nullable Sensitivity sensitivity;

    private Choice(String name, List<Case<T, ?>> cases, @Nullable Sensitivity sensitivity) {
        this.name = name;
        this.cases = List.copyOf(cases);
        this.sensitivity = sensitivity;
    }

    /**
     * Creates an empty description of a value of several cases.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     */
    public static <T> Choice<T> of(String name) {
        return new Choice<>(name, List.of(), null);
    }

    static <V> Choice<Stated<V>> stated(ValueType<V> type) {
        return Choice.<Stated<V>>of(STATED)
                .with("known", type, Stated::known, value -> value instanceof Stated.Known<V> it ? it.value() : null)
                .with(
                        "unknown",
                        Types.TEXT,
                        Stated::<V>unknown,
                        value -> value instanceof Stated.Unknown<V> it ? it.reason() : null)
                .with(
                        "notApplicable",
                        Types.TEXT,
                        (LocalizedText reason) -> Stated.<V>notApplicable(reason),
                        value -> value instanceof Stated.NotApplicable<V> it ? it.reason() : null);
    }

    /** {@return this description with one more case} */
    public <V> Choice<T> with(String name, ValueType<V> type, Function<V, ? extends T> make, Take<T, V> take) {
        List<Case<T, ?>> all = new ArrayList<>(cases);
        all.add(new Case<>(name, type, make, take));
        return new Choice<>(this.name, all, sensitivity);
    }

    /**
     * Sets the sensitivity of the cases.
     *
     * @param data the class
     * @return this with it
     */
    public Choice<T> seenAs(Sensitivity data) {
        return new Choice<>(name, cases, data);
    }

    /** {@return the sensitivity of the cases, if they have one of their own} */
    public Optional<Sensitivity> sensitivity() {
        return Optional.ofNullable(sensitivity);
    }

    /** {@return its name in {@code docs/wire.md}, as one word} */
    public String name() {
        return name;
    }

    /** {@return its cases} */
    public List<Case<T, ?>> cases() {
        return cases;
    }

    /** {@return whether it only states whether a value is known} */
    public boolean isStated() {
        return name.equals(STATED);
    }
}
