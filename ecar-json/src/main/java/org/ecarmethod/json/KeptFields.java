package org.ecarmethod.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a document that the format does not know and that were kept: {@link EcarJson#write(
 * org.ecarmethod.process.EcarProcess, KeptFields)} writes each back at the end of its object.
 *
 * <p>An object is found again by its id, and if it has none by its position. Instances are immutable; {@link #toString()}
 * shows how many there are and nothing of what they say.
 */
public final class KeptFields {

    private static final KeptFields NONE = new KeptFields(List.of());

    private final List<InObject> objects;

    KeptFields(List<InObject> objects) {
        this.objects = List.copyOf(objects);
    }

    /**
     * The kept fields of one object.
     *
     * @param pointer JSON Pointer of the object in the document
     * @param key the same with ids in place of positions, where there are ids
     * @param fields name to JSON without blanks, in the order of the document
     */
    record InObject(String pointer, String key, Map<String, String> fields) {
        InObject {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** {@return no fields} */
    public static KeptFields none() {
        return NONE;
    }

    /** {@return whether nothing was kept} */
    public boolean isEmpty() {
        return objects.isEmpty();
    }

    /**
     * Shows what was kept. It is what somebody wrote: it belongs in no log.
     *
     * @return JSON Pointer of the object, then name of the field, then its value as JSON without blanks; in the order in which
     *     the objects end
     */
    public Map<String, Map<String, String>> fields() {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        objects.forEach(object -> fields.put(object.pointer(), object.fields()));
        return Collections.unmodifiableMap(fields);
    }

    List<InObject> objects() {
        return objects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptFields kept && objects.equals(kept.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    /** {@return how many fields there are} */
    @Override
    public String toString() {
        return "KeptFields["
                + objects.stream().mapToInt(object -> object.fields().size()).sum() + "]";
    }
}
