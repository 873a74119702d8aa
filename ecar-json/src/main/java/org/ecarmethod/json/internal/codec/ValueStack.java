package org.ecarmethod.json.internal.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of objects and lists lie that are not complete yet: one array for a whole document, used as a stack,
 * instead of one for each object and list.
 */
final class ValueStack {

    private @Nullable Object[] values = new Object[64];
    private int top;

    public int top() {
        return top;
    }

    /** Makes room for the fields of an object, none of them there. */
    public int open(int size) {
        int base = top;
        if (base + size > values.length) {
            values = Arrays.copyOf(values, (base + size) * 2);
        }
        top = base + size;
        return base;
    }

    public void put(int place, @Nullable Object value) {
        values[place] = value;
    }

    public void push(Object value) {
        put(open(1), value);
    }

    @Nullable
    public Object at(int place) {
        return values[place];
    }

    /** Whether a value equals one of those from a place on, which are compared one by one. */
    public boolean holds(int from, Object value) {
        for (int i = from; i < top; i++) {
            if (value.equals(values[i])) {
                return true;
            }
        }
        return false;
    }

    /** Everything from a place on as a list. */
    Collection<Object> listFrom(int base) {
        return switch (top - base) {
            case 0 -> List.of();
            case 1 -> List.of(values[base]);
            default -> Arrays.asList(Arrays.copyOfRange(values, base, top));
        };
    }

    /** Clears everything from a place on. */
    public void close(int base) {
        Arrays.fill(values, base, top, null);
        top = base;
    }
}
