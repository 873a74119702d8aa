package org.ecarmethod.json;

import java.util.List;
import tools.jackson.core.io.SerializedString;

/** The names that an object may have, in the order in which they are written. */
final class Names {

    /** The name is none of these. */
    static final int UNKNOWN = -1;

    private final String[] names;
    private final SerializedString[] labels;

    Names(List<String> names) {
        if (names.size() > Long.SIZE) {
            throw new IllegalArgumentException("an object has at most " + Long.SIZE + " fields");
        }
        this.names = names.toArray(String[]::new);
        this.labels = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
    }

    int size() {
        return names.length;
    }

    String at(int position) {
        return names[position];
    }

    /** A name as it is written, quotes and escapes worked out. */
    SerializedString label(int position) {
        return labels[position];
    }

    /** Looks at the expected name first: what this library writes, and most others, stands in the order of the description. */
    int find(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return UNKNOWN;
    }
}
