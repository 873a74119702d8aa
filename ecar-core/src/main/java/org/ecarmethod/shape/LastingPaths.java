package org.ecarmethod.shape;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * Paths that last: an element of a list is named by its id, and by its position only if it has none. What points so still
 * points at the same thing when another element was withdrawn.
 *
 * @param <T> class of the objects
 */
public final class LastingPaths<T> {

    private final Shape<T> shape;

    private LastingPaths(Shape<T> shape) {
        this.shape = shape;
    }

    /** {@return the paths within objects of a shape} */
    public static <T> LastingPaths<T> in(Shape<T> shape) {
        return new LastingPaths<>(requireNonNull(shape, "shape"));
    }

    /** How an element without an id is named. */
    private enum Unnamed {
        BY_POSITION,
        NOT_AT_ALL
    }

    /**
     * Returns the lasting form of a path.
     *
     * @param whole the object
     * @param path a path within it; what leads nowhere stays as it is
     * @return the same path with ids in place of positions
     */
    public PropertyPath of(T whole, PropertyPath path) {
        return of(whole, path, Unnamed.BY_POSITION);
    }

    /**
     * Returns the lasting form of the path of a text that is told by what it says: an element without an id has no position
     * either, since a deed may be put between others.
     *
     * @param whole the object
     * @param path a path within it
     * @return the same path with ids in place of positions, and an empty id where there is none
     */
    public PropertyPath ofText(T whole, PropertyPath path) {
        return of(whole, path, Unnamed.NOT_AT_ALL);
    }

    private PropertyPath of(T whole, PropertyPath path, Unnamed unnamed) {
        requireNonNull(whole, "whole");
        List<String> steps = List.of(path.toString().split("/", -1));
        return new Steps(steps, 1, unnamed).from(PropertyPath.root(), shape, whole);
    }

    /** The steps of a path from one of them on. */
    private record Steps(List<String> all, int next, Unnamed unnamed) {

        PropertyPath from(PropertyPath done, @Nullable ValueType<?> type, @Nullable Object value) {
            if (next >= all.size()) {
                return done;
            }
            if (value == null || type == null) {
                return done.resolve(PropertyPath.parse("/" + String.join("/", all.subList(next, all.size()))));
            }
            if (type instanceof ValueType.Reference<?> reference) {
                return from(done, reference.type(), value);
            }
            return type instanceof ValueType.Many<?> many
                    ? element(done, many.element(), (Collection<?>) value)
                    : part(done, type, value);
        }

        private PropertyPath element(PropertyPath done, ValueType<?> type, Collection<?> list) {
            int position = Integer.parseInt(all.get(next));
            Optional<?> element = list.stream().skip(position).findFirst();
            PropertyPath here = element.flatMap(one -> idOf(type, one))
                    .map(done::element)
                    .orElseGet(() -> unnamed == Unnamed.BY_POSITION ? done.index(position) : done.element(""));
            return rest().from(here, type, element.orElse(null));
        }

        private PropertyPath part(PropertyPath done, ValueType<?> type, Object value) {
            String name = all.get(next);
            PropertyPath here = done.field(name);
            if (type instanceof Choice<?> choice) {
                return choice.cases().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(one -> rest().from(here, one.type(), taken(one, value)))
                        .orElseGet(() -> rest().from(here, null, null));
            }
            return fieldOf(type, value, name)
                    .map(field -> rest().from(here, field.type(), found(field, value)))
                    .orElseGet(() -> rest().from(here, null, null));
        }

        private Steps rest() {
            return new Steps(all, next + 1, unnamed);
        }
    }

    private static Optional<String> idOf(ValueType<?> type, Object value) {
        return fields(type, value).stream()
                .filter(Field::isOwnId)
                .findFirst()
                .map(field -> ValueType.printed(field.type(), requireNonNull(found(field, value))));
    }

    private static Optional<Field<?, ?>> fieldOf(ValueType<?> type, Object value, String name) {
        return fields(type, value).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static List<Field<?, ?>> fields(ValueType<?> type, Object value) {
        if (type instanceof Kinds<?> kinds) {
            String kind = kindOf(kinds, value);
            return kinds.shapes().stream()
                    .filter(shape -> shape.name().equals(kind))
                    .findFirst()
                    .map(shape -> List.<Field<?, ?>>copyOf(shape.fields()))
                    .orElse(List.of());
        }
        return type instanceof Shape<?> shape ? List.copyOf(shape.fields()) : List.of();
    }

    // A description says what class the values are of.

    private static <K> String kindOf(Kinds<K> kinds, Object value) {
        return kinds.kindOf(Part.<K>cast(value));
    }

    private static <W, V> @Nullable V found(Field<W, V> field, Object whole) {
        return field.find(Part.<W>cast(whole));
    }

    private static <W, V> @Nullable V taken(Choice.Case<W, V> one, Object whole) {
        return one.take().from(Part.<W>cast(whole));
    }
}
