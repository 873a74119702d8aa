package org.ecarmethod.json.internal.schema;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A JSON Schema, or a part of one: keywords in their order. Equal if it says the same.
 *
 * <p>Not thread-safe; lives as long as one description.
 */
public final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** Begins the schema of a value of a JSON type. */
    public static Schema of(String type) {
        return new Schema().with("type", type);
    }

    /** Adds a keyword with a text. */
    public Schema with(String keyword, String text) {
        return put(keyword, text);
    }

    /** Adds a keyword with a number. */
    public Schema with(String keyword, int number) {
        return put(keyword, number);
    }

    /** Takes no fields but those that are described. */
    public Schema closed() {
        return put("additionalProperties", false);
    }

    /** Takes no element twice. */
    public Schema distinct() {
        return put("uniqueItems", true);
    }

    /** Adds a keyword with a schema, or with names and their schemas. */
    public Schema with(String keyword, Schema schema) {
        return put(keyword, schema);
    }

    /** Adds a keyword with a list of texts or schemas. */
    public Schema with(String keyword, List<?> list) {
        return put(keyword, List.copyOf(list));
    }

    /** Adds all keywords of another schema. */
    public Schema with(Schema other) {
        other.keywords.forEach(this::put);
        return this;
    }

    private Schema put(String keyword, Object value) {
        if (keywords.putIfAbsent(keyword, value) != null) {
            throw new IllegalStateException("a schema says " + keyword + " once");
        }
        return this;
    }

    /** The text of a keyword that has one. */
    public String text(String keyword) {
        return (String) requireNonNull(keywords.get(keyword), keyword);
    }

    /** The value of a keyword, if it is there. */
    public Optional<Object> find(String keyword) {
        return Optional.ofNullable(keywords.get(keyword));
    }

    /** The schemas of the fields that this schema names, in their order. */
    public Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        find("properties")
                .ifPresent(found ->
                        ((Schema) found).keywords.forEach((name, value) -> properties.put(name, (Schema) value)));
        return properties;
    }

    public void write(JsonGenerator out) {
        out.writeStartObject();
        keywords.forEach((keyword, value) -> {
            out.writeName(keyword);
            write(value, out);
        });
        out.writeEndObject();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Schema schema) {
            schema.write(out);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(one -> write(one, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean on) {
            out.writeBoolean(on);
        } else {
            out.writeString((String) value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema schema && keywords.equals(schema.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }
}
