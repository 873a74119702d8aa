package org.ecarmethod.json.internal.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.ecarmethod.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The values of objects and lists that are not complete yet: one array for a whole document, used as a stack, instead of one
 * for each object and list.
 */
final class ValueStack {

    private @Nullable Object[] values = new Object[64];
    private int top;

    int top() {
        return top;
    }

    /** Makes room for the fields of an object, none of them there. */
    int open(int size) {
        int base = top;
        if (base + size > values.length) {
            values = Arrays.copyOf(values, (base + size) * 2);
        }
        top = base + size;
        return base;
    }

    void put(int place, @Nullable Object value) {
        values[place] = value;
    }

    void push(@Nullable Object value) {
        put(open(1), value);
    }

    @Nullable
    Object at(int place) {
        return values[place];
    }

    /** Whether a value equals one of those from a place on, which are compared one by one. */
    boolean holds(int from, Object value) {
        for (int i = from; i < top; i++) {
            if (value.equals(values[i])) {
                return true;
            }
        }
        return false;
    }

    /** Makes an object of the values of its fields, which stand from a place on. */
    <T> T make(Shape<T> shape, int from) {
        return shape.make(values, from);
    }

    /** Everything from a place on as a list; only values of the class of its elements were pushed. */
    @SuppressWarnings("unchecked")
    <E> Collection<E> listFrom(int base) {
        return switch (top - base) {
            case 0 -> List.of();
            case 1 -> (Collection<E>) List.of(values[base]);
            default -> (Collection<E>) Arrays.asList(Arrays.copyOfRange(values, base, top));
        };
    }

    /** Clears everything from a place on. */
    void close(int base) {
        Arrays.fill(values, base, top, null);
        top = base;
    }
}
