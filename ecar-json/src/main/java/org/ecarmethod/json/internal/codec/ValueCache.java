package org.ecarmethod.json.internal.codec;

import java.util.function.Function;
import org.ecarmethod.json.internal.token.TokenText;
import org.jspecify.annotations.Nullable;

/**
 * Ids and codes that were read a short while ago. What is referred to is read once more for every reference: here it becomes
 * the same object again, without a String and without being checked a second time. A place that two values share keeps the
 * later one.
 */
final class ValueCache {

    private static final int PLACES = 128;

    private final @Nullable Object[] owners = new Object[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];

    /** Where a text of a codec is kept. */
    public static int place(int hash, Object owner) {
        int mixed = hash * 0x9E3779B9 + System.identityHashCode(owner);
        return (mixed ^ mixed >>> 15) & (PLACES - 1);
    }

    /** The value that the codec made of this text before, if it is still here. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(int place, Object owner, Function<T, String> printed, TokenText text) {
        if (owners[place] != owner) {
            return null;
        }
        T value = (T) values[place];
        return value != null && text.is(printed.apply(value)) ? value : null;
    }

    public void keep(int place, Object owner, Object value) {
        owners[place] = owner;
        values[place] = value;
    }
}
