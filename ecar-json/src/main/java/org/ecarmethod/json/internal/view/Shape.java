package org.ecarmethod.json.internal.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.schema.SchemaWords;

/**
 * How a value is put together, as its codec describes it: which fields an object has, and what they are called in the table
 * of sensitivities. A value without parts and elements is a text, a number or a term.
 *
 * @param parts the fields of an object, by name; of an object of several kinds the fields of all of them
 * @param element how the elements of a list are put together
 */
public record Shape(Map<String, Part> parts, Optional<Shape> element) {

    /**
     * A field.
     *
     * @param key what it is called in the table, such as {@code Experience.text}; empty if it only says whether something is
     *     known, and so is of the class of the field in which it stands
     * @param shape how its value is put together
     */
    public record Part(Optional<String> key, Shape shape) {}

    private static final String STATED = "Stated";

    /**
     * Makes the shape that a codec describes.
     *
     * @param codec the codec
     * @return the shape of its values
     */
    public static Shape of(Codec<?> codec) {
        Definitions all = new Definitions(new SchemaWords());
        return of(codec.describe(all), "", all);
    }

    private static Shape of(Schema schema, String name, Definitions all) {
        Optional<String> referred = Definitions.referred(schema);
        if (referred.isPresent()) {
            return of(all.body(referred.get()), referred.get(), all);
        }
        Optional<Shape> element = schema.find("items").map(one -> of(one, name, all));
        Map<String, Part> parts = new LinkedHashMap<>();
        schema.properties()
                .forEach((field, value) -> parts.put(field, new Part(key(name, field), of(value, name, all))));
        schema.list("allOf")
                .forEach(kind -> kind.find("then")
                        .ifPresent(then -> parts.putAll(of(then, name, all).parts())));
        return new Shape(parts, element);
    }

    /** The kinds of one object share its name, as they share their fields. */
    private static Optional<String> key(String object, String field) {
        int kind = object.indexOf('-');
        return object.startsWith(STATED)
                ? Optional.empty()
                : Optional.of((kind < 0 ? object : object.substring(0, kind)) + "." + field);
    }

    /** The keys of all fields, here and below. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        collect(keys);
        return keys;
    }

    private void collect(Set<String> keys) {
        element.ifPresent(one -> one.collect(keys));
        parts.values().forEach(part -> {
            part.key().ifPresent(keys::add);
            part.shape().collect(keys);
        });
    }
}
