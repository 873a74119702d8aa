package org.ecarmethod.json.internal.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecarmethod.privacy.Sensitivity;

/**
 * The class of every field of a process document, as {@code sensitivity.properties} has it. A field that is not in the table
 * has no class, and nothing is made of a document that has one.
 */
public final class Sensitivities {

    private static final Map<String, Sensitivity> TERMS =
            Arrays.stream(Sensitivity.values()).collect(Collectors.toMap(Sensitivity::wireName, Function.identity()));
    private static final Map<String, Sensitivity> TABLE = read();

    private Sensitivities() {}

    private static Map<String, Sensitivity> read() {
        ResourceBundle file = ResourceBundle.getBundle("org.ecarmethod.json.sensitivity", Locale.ROOT);
        Map<String, Sensitivity> table = new TreeMap<>();
        file.keySet().forEach(key -> table.put(key, known(TERMS, file.getString(key))));
        return table;
    }

    /** {@return all keys with their classes} */
    public static Map<String, Sensitivity> table() {
        return TABLE;
    }

    /**
     * The class of a field.
     *
     * @param key object and field, such as {@code Experience.text}
     * @return its class
     * @throws IllegalStateException if nobody has given it one
     */
    public static Sensitivity of(String key) {
        return known(TABLE, key);
    }

    private static Sensitivity known(Map<String, Sensitivity> all, String key) {
        Sensitivity found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("no sensitivity: " + key);
        }
        return found;
    }
}
