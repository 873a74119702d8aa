package org.ecarmethod.json.internal.kept;

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
     * @param kept the fields
     * @return the document with the fields
     * @throws IllegalArgumentException if an object that something belongs to is not there, or has a field of that name
     */
    public static String insert(String written, KeptFields kept) {
        Map<String, KeptObjects.InObject> waiting = new HashMap<>();
        ((KeptObjects) kept).objects().forEach(object -> waiting.put(object.key(), object));
        StringBuilder out = new StringBuilder(written.length() + 1024);
        int[] copied = {0};
        new DocumentScanner(written, (object, names, end) -> {
                    KeptObjects.InObject found = waiting.remove(object.key());
                    if (found != null) {
                        out.append(written, copied[0], end);
                        copied[0] = end;
                        found.fields().forEach((name, value) -> {
                            if (names.contains(name)) {
                                throw new IllegalArgumentException(
                                        "a kept field has the name of a field that its object now has");
                            }
                            out.append(',');
                            RawJson.newLine(object.depth() + 1, out);
                            out.append('"');
                            JsonStringEncoder.getInstance().quoteAsString(name, out);
                            out.append("\": ");
                            RawJson.append(value, object.depth() + 1, out);
                        });
                    }
                })
                .walk();
        if (!waiting.isEmpty()) {
            throw new IllegalArgumentException("kept fields belong to objects that the process does not have");
        }
        return out.append(written, copied[0], written.length()).toString();
    }
}
