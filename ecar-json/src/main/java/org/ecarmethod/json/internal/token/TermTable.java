package org.ecarmethod.json.internal.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms by name, found from characters, without making a String first.
 *
 * @param <T> type of the terms
 */
public final class TermTable<T> {

    private final @Nullable String[] names;
    private final @Nullable Object[] values;

    public TermTable(Map<String, T> terms) {
        int places = Integer.highestOneBit(terms.size() * 2 + 1) * 2;
        names = new String[places];
        values = new Object[places];
        terms.forEach(this::put);
    }

    private void put(String name, T term) {
        int at = name.hashCode() & (names.length - 1);
        while (names[at] != null) {
            at = (at + 1) & (names.length - 1);
        }
        names[at] = name;
        values[at] = term;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    public T find(TokenText text) {
        int at = text.hash() & (names.length - 1);
        for (String name = names[at]; name != null; name = names[at]) {
            if (text.is(name)) {
                return (T) values[at];
            }
            at = (at + 1) & (names.length - 1);
        }
        return null;
    }
}
