package org.ecarmethod.json.internal.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.validation.PropertyPath;

/** The fields of one document that the format does not know, and what is to become of them. */
public final class Extras {

    private final UnknownFields policy;
    private final byte[] text;
    private final Map<String, Map<String, String>> kept = new LinkedHashMap<>();

    /**
     * For one document.
     *
     * @param policy what becomes of them
     * @param text the document
     */
    public Extras(UnknownFields policy, byte[] text) {
        this.policy = policy;
        this.text = text;
    }

    public UnknownFields policy() {
        return policy;
    }

    /** Whether an object that has such a field cannot be used. */
    public boolean refuse() {
        return policy == UnknownFields.ERROR;
    }

    /**
     * Keeps a field, if fields are to be kept.
     *
     * @param object path of the object it stands in
     * @param name its name
     * @param offset the byte at which its name begins; the field is known to be JSON
     * @return whether that could be done: a second field of one name cannot be kept
     */
    public boolean keep(PropertyPath object, String name, long offset) {
        return policy != UnknownFields.KEEP
                || kept.computeIfAbsent(object.toString(), absent -> new LinkedHashMap<>())
                                .putIfAbsent(name, RawJson.valueAfter(text, (int) offset))
                        == null;
    }

    /** Lets go of what was kept inside a value that is now kept as a whole. */
    public void forgetBelow(PropertyPath value) {
        kept.keySet().removeIf(pointer -> isWithin(pointer, value.toString()));
    }

    public static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    /**
     * What was kept, each with what tells its object again when the process is written.
     *
     * @param written the process as a document; its objects give the order
     * @param withdrawn objects of which nothing is kept, since the person they are about withdrew
     */
    public KeptFields kept(String written, Collection<String> withdrawn) {
        List<KeptObjects.InObject> objects = new ArrayList<>();
        kept.keySet().removeIf(pointer -> isWithinAny(pointer, withdrawn));
        DocumentScanner scanner = new DocumentScanner(written, (object, names, end) -> {
            Map<String, String> fields = kept.get(object.pointer());
            if (fields != null) {
                objects.add(new KeptObjects.InObject(object.pointer(), object.key(), fields));
            }
        });
        scanner.walk();
        if (objects.size() != kept.size()) {
            throw new IllegalStateException("what was kept belongs to objects of the process");
        }
        return new KeptObjects(scanner.id(), objects);
    }

    static boolean isWithinAny(String pointer, Collection<String> places) {
        return places.stream().anyMatch(place -> isWithin(pointer, place));
    }

    /** The texts and numbers in what was kept, and the names of its fields, by the object in which they stand. */
    public Map<PropertyPath, List<String>> texts() {
        Map<PropertyPath, List<String>> texts = new LinkedHashMap<>();
        kept.forEach((pointer, fields) -> {
            List<String> inObject = texts.computeIfAbsent(PropertyPath.parse(pointer), absent -> new ArrayList<>());
            fields.forEach((name, value) -> {
                inObject.add(name);
                inObject.addAll(RawJson.scalars(value));
            });
        });
        return texts;
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }
}
