package org.ecarmethod.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an object by its description, to every value of one sort. What such values do not stand in is not
 * looked at: where they may stand is worked out once, from the description.
 *
 * @param <T> class of the objects
 */
public final class Walk<T> {

    /** Receives the values found. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Receives one value.
         *
         * @param value the value
         * @param field the field, or list, in which it stands
         * @param type its type
         * @param at where it stands
         */
        void visit(Object value, Field<?, ?> field, ValueType<?> type, Place at);
    }

    /** One step, for the values of one type. */
    private interface Step<V> {
        void take(V value, Place at, Visitor out);
    }

    private final @Nullable Step<T> first;

    private Walk(@Nullable Step<T> first) {
        this.first = first;
    }

    /**
     * Computes the walk to values that meet a condition.
     *
     * @param shape what the objects are
     * @param wanted which values are visited, by the field in which they stand and by their type; those are not looked into
     */
    static <T> Walk<T> to(Shape<T> shape, BiPredicate<Field<?, ?>, ValueType<?>> wanted) {
        return new Walk<>(new Plan(wanted).object(shape));
    }

    /** {@return the walk to the id of every object} */
    public static <T> Walk<T> toOwnIds(Shape<T> shape) {
        return to(shape, (field, type) -> field.isOwnId());
    }

    /** {@return the way to every id: those of objects, and those that point at something} */
    public static <T> Walk<T> toIds(Shape<T> shape) {
        return to(shape, (field, type) -> field.isOwnId() || type instanceof ValueType.Reference<?>);
    }

    /**
     * Computes the walk to every free text and id: texts in every language, lines, reasons why something is unknown,
     * ids. What has a form of its own is left out: dates, terms, codes of the profile, case numbers.
     *
     * @param shape what the objects are
     */
    public static <T> Walk<T> toTexts(Shape<T> shape) {
        return to(shape, (field, type) -> type instanceof ValueType.Words || type == Types.LINE || field.isOwnId());
    }

    /**
     * Walks through an object.
     *
     * @param whole the object
     * @param out receives the values in the order of the fields
     */
    public void through(T whole, Visitor out) {
        if (first != null) {
            first.take(whole, new Place(), out);
        }
    }

    private record Plan(BiPredicate<Field<?, ?>, ValueType<?>> wanted) {

        private <V> @Nullable Step<V> step(Field<?, ?> field, ValueType<V> type) {
            if (wanted.test(field, type)) {
                return (value, at, out) -> out.visit(value, field, type, at);
            }
            return into(field, type);
        }

        /** A type says what class its values are of. */
        @SuppressWarnings("unchecked")
        private <V> @Nullable Step<V> into(Field<?, ?> field, ValueType<V> type) {
            if (type instanceof ValueType.Many<?> many) {
                return (Step<V>) list(field, many);
            }
            if (type instanceof ValueType.Reference<V> reference) {
                return step(field, reference.type());
            }
            if (type instanceof Shape<V> shape) {
                return object(shape);
            }
            if (type instanceof Kinds<V> kinds) {
                return kinds(kinds);
            }
            return type instanceof Choice<V> choice ? choice(field, choice) : null;
        }

        private <E> @Nullable Step<Collection<E>> list(Field<?, ?> field, ValueType.Many<E> many) {
            Step<E> each = step(field, many.element());
            return each == null
                    ? null
                    : (list, at, out) -> {
                        int position = 0;
                        for (E one : list) {
                            at.enter(position++);
                            each.take(one, at, out);
                            at.leave();
                        }
                    };
        }

        private <T> @Nullable Step<T> object(Shape<T> shape) {
            List<Step<T>> steps = new ArrayList<>();
            shape.fields().forEach(field -> addTo(steps, field));
            return steps.isEmpty()
                    ? null
                    : (whole, at, out) -> {
                        for (Step<T> one : steps) {
                            one.take(whole, at, out);
                        }
                    };
        }

        private <T, V> void addTo(List<Step<T>> steps, Field<T, V> field) {
            Step<V> step = step(field, field.type());
            if (step != null) {
                steps.add((whole, at, out) -> {
                    V value = field.find(whole);
                    if (value != null) {
                        at.enter(field.name());
                        step.take(value, at, out);
                        at.leave();
                    }
                });
            }
        }

        private <T> @Nullable Step<T> kinds(Kinds<T> kinds) {
            Map<String, Step<T>> steps = new HashMap<>();
            kinds.shapes().forEach(shape -> {
                Step<T> step = object(shape);
                if (step != null) {
                    steps.put(shape.name(), step);
                }
            });
            return steps.isEmpty()
                    ? null
                    : (value, at, out) -> {
                        Step<T> step = steps.get(kinds.kindOf(value));
                        if (step != null) {
                            step.take(value, at, out);
                        }
                    };
        }

        private <T> @Nullable Step<T> choice(Field<?, ?> field, Choice<T> choice) {
            List<Step<T>> steps = new ArrayList<>();
            choice.cases().forEach(one -> addTo(steps, field, choice, one));
            return steps.isEmpty() ? null : (value, at, out) -> steps.forEach(step -> step.take(value, at, out));
        }

        private <T, V> void addTo(List<Step<T>> steps, Field<?, ?> field, Choice<T> choice, Choice.Case<T, V> one) {
            Step<V> step = step(field, one.type());
            if (step != null) {
                steps.add((whole, at, out) -> {
                    V value = one.take().from(whole);
                    if (value != null) {
                        if (choice.isStated()) {
                            at.enterStated(one.name());
                        } else {
                            at.enter(one.name());
                        }
                        step.take(value, at, out);
                        at.leave();
                    }
                });
            }
        }
    }
}
