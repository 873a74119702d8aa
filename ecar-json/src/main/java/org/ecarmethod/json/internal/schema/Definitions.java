package org.ecarmethod.json.internal.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ecarmethod.validation.WireNamed;

/**
 * What a schema describes under a name, each thing once, by name in the order of the alphabet.
 *
 * <p>Not thread-safe; lives as long as one description.
 */
public final class Definitions {

    private static final String PLACE = "#/$defs/";
    private static final String REF = "$ref";

    private final Map<String, Schema> byName = new TreeMap<>();
    private final SchemaWords words;

    public Definitions(SchemaWords words) {
        this.words = words;
    }

    /**
     * Describes a thing that has a name.
     *
     * @param name its name
     * @param body says what it is
     * @return a reference to it
     */
    public Schema named(String name, Supplier<Schema> body) {
        return define(name, words.on(name).with(body.get()));
    }

    /**
     * Describes a thing that is named after its content.
     *
     * @param name name that it shares with others of its kind, and with their words
     * @param content reference to the content
     * @param body says what it is
     * @return a reference to it
     */
    public Schema named(String name, Schema content, Supplier<Schema> body) {
        StringBuilder full = new StringBuilder(name);
        for (String word : content.text(REF).substring(PLACE.length()).split("-")) {
            full.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return define(full.toString(), words.on(name).with(body.get()));
    }

    /**
     * Describes a vocabulary.
     *
     * @param terms its terms
     * @param body says how they stand
     * @return a reference to it
     */
    public Schema vocabulary(List<? extends WireNamed> terms, Schema body) {
        String name = terms.get(0).vocabulary();
        return define(name, words.on(name, terms).with(body));
    }

    /**
     * Describes a field.
     *
     * @param object name of the object that has the field
     * @param field its name
     * @param value what stands in it
     * @return the schema of the value, with words on the field
     */
    public Schema field(String object, String field, Schema value) {
        return words.on(object + "." + field).with(value);
    }

    private Schema define(String name, Schema schema) {
        Schema known = byName.putIfAbsent(name, schema);
        if (known != null && !known.equals(schema)) {
            throw new IllegalStateException("two things are named " + name);
        }
        return new Schema().with(REF, PLACE + name);
    }

    /** The name of what a schema refers to, if it refers to something. */
    public static Optional<String> referred(Schema schema) {
        return schema.findText(REF).map(place -> place.substring(PLACE.length()));
    }

    /** What was described under a name. */
    public Schema body(String name) {
        return requireNonNull(byName.get(name), name);
    }

    /**
     * Makes a schema of everything that was described.
     *
     * @param id its id
     * @param root reference to what a document is
     * @return the schema
     */
    public Schema schema(String id, Schema root) {
        String name = root.text(REF).substring(PLACE.length());
        Schema document = requireNonNull(byName.remove(name), name);
        Schema named = new Schema();
        byName.forEach(named::with);
        return new Schema()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id)
                .with(document)
                .with("$defs", named);
    }
}
