package org.ecarmethod.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.ecarmethod.text.Stated;
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

    /** What to do with the values of one type. */
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
        return new Walk<>(new Plan(wanted, null).object(shape));
    }

    /** {@return the walk to the id of every object} */
    public static <T> Walk<T> toOwnIds(Shape<T> shape) {
        return to(shape, (field, type) -> field.isOwnId());
    }

    /** {@return the walk to every id: ids of objects, and ids that refer to something} */
    public static <T> Walk<T> toIds(Shape<T> shape) {
        return to(shape, (field, type) -> field.isOwnId() || type instanceof ValueType.Reference<?>);
    }

    /**
     * Computes the walk to every free text and id: texts in every language, lines, web addresses, reasons why something is
     * unknown, ids. What has a form of its own is left out: dates, terms, codes of the profile, case numbers.
     *
     * @param shape what the objects are
     */
    public static <T> Walk<T> toTexts(Shape<T> shape) {
        return to(shape, Walk::isText);
    }

    static boolean isText(Field<?, ?> field, ValueType<?> type) {
        return type instanceof ValueType.Words || type == Types.LINE || type == Types.WEB_ADDRESS || field.isOwnId();
    }

    /** {@return the walk to the date of everything that has happened} */
    public static <T> Walk<T> toDeeds(Shape<T> shape) {
        return to(shape, (field, type) -> isDeed(type));
    }

    /** {@return whether values of a type are dates of what has happened} */
    public static boolean isDeed(ValueType<?> type) {
        return type == Types.DONE_ON || type == Types.DAY;
    }

    /**
     * Computes the walk to every id, every free text, every case number, and the date of everything that has happened. What
     * refers to something is visited, and so are the texts inside it.
     *
     * @param shape what the objects are
     */
    public static <T> Walk<T> toValuesWithRules(Shape<T> shape) {
        Plan texts = new Plan(Walk::isText, null);
        Plan all = new Plan(
                (field, type) -> isText(field, type)
                        || isDeed(type)
                        || type == OrganisationShapes.CASE_NUMBER
                        || type instanceof ValueType.Reference<?>,
                texts);
        return new Walk<>(all.object(shape));
    }

    /** {@return the walk to every value of a type} */
    public static <T> Walk<T> toType(Shape<T> shape, ValueType<?> type) {
        return to(shape, (field, found) -> found == type);
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

    // These are classes, not functions that call one another: there are few, so that a walk costs little more than the
    // calls
    // that find the values of the fields.

    private record Visit<V>(Field<?, ?> field, ValueType<V> type) implements Step<V> {
        @Override
        public void take(V value, Place at, Visitor out) {
            out.visit(value, field, type, at);
        }
    }

    private record Each<E>(Step<E> step) implements Step<Collection<E>> {
        @Override
        public void take(Collection<E> list, Place at, Visitor out) {
            at.enterList();
            // A list that cannot be changed goes through its elements itself with fewer calls than an iterator of it.
            list.forEach(one -> {
                at.enterNext();
                step.take(one, at, out);
            });
            at.leave();
        }
    }

    private record Fields<T>(List<Into<T, ?>> all) implements Step<T> {
        @Override
        public void take(T whole, Place at, Visitor out) {
            for (int i = 0; i < all.size(); i++) {
                all.get(i).take(whole, at, out);
            }
        }
    }

    private record Into<T, V>(Field<T, V> field, Step<V> step) {
        void take(T whole, Place at, Visitor out) {
            V value = field.find(whole);
            if (value != null) {
                at.enter(field.name());
                step.take(value, at, out);
                at.leave();
            }
        }
    }

    private record OneOfKinds<T>(Kinds<T> kinds, Map<String, Step<T>> steps) implements Step<T> {
        @Override
        public void take(T value, Place at, Visitor out) {
            Step<T> step = steps.get(kinds.kindOf(value));
            if (step != null) {
                step.take(value, at, out);
            }
        }
    }

    private record OneOfCases<T>(boolean isStated, List<IntoCase<T, ?>> all) implements Step<T> {
        @Override
        public void take(T whole, Place at, Visitor out) {
            for (int i = 0; i < all.size() && !all.get(i).take(whole, isStated, at, out); ) {
                i++;
            }
        }
    }

    /** The reasons why something is not known; nearly everything is. */
    private record Reasons<T>(Step<T> step) implements Step<T> {
        @Override
        public void take(T whole, Place at, Visitor out) {
            if (!(whole instanceof Stated.Known<?>)) {
                step.take(whole, at, out);
            }
        }
    }

    private record IntoCase<T, V>(Choice.Case<T, V> one, Step<V> step) {
        boolean take(T whole, boolean isStated, Place at, Visitor out) {
            V value = one.take().from(whole);
            if (value == null) {
                return false;
            }
            if (isStated) {
                at.enterStated(one.name());
            } else {
                at.enter(one.name());
            }
            step.take(value, at, out);
            at.leave();
            return true;
        }
    }

    /** A value that refers to something, and what stands in it. */
    private record Both<V>(Step<V> first, Step<V> second) implements Step<V> {
        @Override
        public void take(V value, Place at, Visitor out) {
            first.take(value, at, out);
            second.take(value, at, out);
        }
    }

    /**
     * Which steps lead to the values that are wanted.
     *
     * @param wanted which those are
     * @param insideReferences the plan for what stands in a reference that is visited itself; nothing if null
     */
    private record Plan(
            BiPredicate<Field<?, ?>, ValueType<?>> wanted,
            @Nullable Plan insideReferences) {

        private <V> @Nullable Step<V> step(Field<?, ?> field, ValueType<V> type) {
            if (!wanted.test(field, type)) {
                return into(field, type);
            }
            Step<V> visit = new Visit<>(field, type);
            Step<V> inside =
                    insideReferences == null || field.isOwnId() ? null : insideReferences.referred(field, type);
            return inside == null ? visit : new Both<>(visit, inside);
        }

        /** The steps to what is wanted of what stands in a reference. */
        private <V> @Nullable Step<V> referred(Field<?, ?> field, ValueType<V> type) {
            return type instanceof ValueType.Reference<V> reference ? step(field, reference.type()) : null;
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
            Step<E> step = step(field, many.element());
            return step == null ? null : new Each<>(step);
        }

        private <T> @Nullable Step<T> object(Shape<T> shape) {
            List<Into<T, ?>> all = new ArrayList<>();
            shape.fields().forEach(field -> addTo(all, field));
            return all.isEmpty() ? null : new Fields<>(List.copyOf(all));
        }

        private <T, V> void addTo(List<Into<T, ?>> all, Field<T, V> field) {
            Step<V> step = step(field, field.type());
            if (step != null) {
                all.add(new Into<>(field, step));
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
            return steps.isEmpty() ? null : new OneOfKinds<>(kinds, steps);
        }

        private <T> @Nullable Step<T> choice(Field<?, ?> field, Choice<T> choice) {
            List<IntoCase<T, ?>> all = new ArrayList<>();
            choice.cases().forEach(one -> addTo(all, field, one));
            if (all.isEmpty()) {
                return null;
            }
            Step<T> step = new OneOfCases<>(choice.isStated(), List.copyOf(all));
            boolean isForKnown = all.get(0).one().equals(choice.cases().get(0));
            return choice.isStated() && !isForKnown ? new Reasons<>(step) : step;
        }

        private <T, V> void addTo(List<IntoCase<T, ?>> all, Field<?, ?> field, Choice.Case<T, V> one) {
            Step<V> step = step(field, one.type());
            if (step != null) {
                all.add(new IntoCase<>(one, step));
            }
        }
    }
}
