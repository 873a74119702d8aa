package org.ecarmethod.json;

import java.util.HashSet;
import java.util.Set;
import org.ecarmethod.validation.PropertyPath;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Which JSON Pointers lead somewhere in a document, as far as it can be read; found without any class of the library. */
final class Pointers {

    private final Set<String> values = new HashSet<>();
    private final Set<String> objects = new HashSet<>();

    private Pointers() {}

    static Pointers of(byte[] document) {
        Pointers pointers = new Pointers();
        pointers.values.add("");
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamContext context = parser.streamReadContext();
                String here = context.pathAsPointer(false).toString();
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    pointers.values.add(token.isStructStart() ? outer(context) : here);
                }
                if (token == JsonToken.START_OBJECT) {
                    pointers.objects.add(outer(context));
                }
            }
        } catch (JacksonException broken) {
            return pointers;
        }
        return pointers;
    }

    private static String outer(TokenStreamContext context) {
        return context.getParent().pathAsPointer(false).toString();
    }

    boolean exists(PropertyPath path) {
        return values.contains(path.toString());
    }

    /** Whether the path leads to a value, or to a field that is lacking in an object that is there. */
    boolean leadsSomewhere(PropertyPath path) {
        String pointer = path.toString();
        return exists(path) || objects.contains(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }
}
