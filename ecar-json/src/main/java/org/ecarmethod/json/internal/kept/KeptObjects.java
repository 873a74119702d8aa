package org.ecarmethod.json.internal.kept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecarmethod.json.read.KeptFields;

/**
 * The objects of a document that have kept fields.
 *
 * @param document the id of the document; empty if it has none
 * @param objects the objects, in the order in which they end
 */
public record KeptObjects(String document, List<InObject> objects) implements KeptFields {

    /** No fields. */
    public static final KeptObjects NONE = new KeptObjects("", List.of());

    public KeptObjects {
        objects = List.copyOf(objects);
    }

    /**
     * The kept fields of one object.
     *
     * @param pointer JSON Pointer of the object in the document
     * @param key what tells the object again in another version of the document
     * @param fields name to JSON without blanks, in the order of the document
     */
    record InObject(String pointer, String key, Map<String, String> fields) {
        InObject {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    @Override
    public boolean isEmpty() {
        return objects.isEmpty();
    }

    @Override
    public Map<String, Map<String, String>> fields() {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        objects.forEach(object -> fields.put(object.pointer(), object.fields()));
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public String toString() {
        return "KeptFields["
                + objects.stream().mapToInt(object -> object.fields().size()).sum() + "]";
    }
}
