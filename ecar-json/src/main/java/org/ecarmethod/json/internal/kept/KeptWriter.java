package org.ecarmethod.json.internal.kept;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ecarmethod.json.read.KeptFields;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes kept fields back into a document, each at the end of its object. */
public final class KeptWriter {

    private KeptWriter() {}

    /**
     * Puts kept fields into a document.
     *
     * @param written the document in canonical form
     * @param kept the fields; those of an object that is no longer there went with it
     * @param withdrawn objects that get none back, since the person they are about withdrew
     * @return the document with the fields
     * @throws IllegalArgumentException if they are the fields of another document
     */
    public static String insert(String written, KeptFields kept, Collection<String> withdrawn) {
        KeptObjects objects = (KeptObjects) kept;
        Map<String, KeptObjects.InObject> waiting = new HashMap<>();
        objects.objects().forEach(object -> waiting.put(object.key(), object));
        StringBuilder out = new StringBuilder(written.length() + 1024);
        int[] copied = {0};
        DocumentScanner scanner = new DocumentScanner(written, (object, names, end) -> {
            KeptObjects.InObject found = waiting.remove(object.key());
            if (found != null && !Extras.isWithinAny(object.pointer(), withdrawn)) {
                out.append(written, copied[0], end);
                copied[0] = end;
                found.fields().forEach((name, value) -> {
                    // What the object says by itself now is said.
                    if (!names.contains(name)) {
                        field(name, value, object.depth() + 1, out);
                    }
                });
            }
        });
        scanner.walk();
        if (!kept.isEmpty() && !scanner.id().equals(objects.document())) {
            throw new IllegalArgumentException("kept fields belong to another document");
        }
        return out.append(written, copied[0], written.length()).toString();
    }

    private static void field(String name, String value, int level, StringBuilder out) {
        out.append(',');
        RawJson.newLine(level, out);
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(name, out);
        out.append("\": ");
        RawJson.append(value, level, out);
    }
}
