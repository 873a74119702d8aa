package org.ecarmethod.json.internal.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema, or a part of one: keywords in their order. Equal if it says the same.
 *
 * <p>Not thread-safe; lives as long as one description.
 */
public final class Schema {

    private final ObjectNode keywords;

    public Schema() {
        this(JsonNodeFactory.instance.objectNode());
    }

    private Schema(ObjectNode keywords) {
        this.keywords = keywords;
    }

    /** Begins the schema of a value of a JSON type. */
    public static Schema of(String type) {
        return new Schema().with("type", type);
    }

    /** Adds a keyword with a text. */
    public Schema with(String keyword, String text) {
        return put(keyword, keywords.stringNode(text));
    }

    /** Adds a keyword with a number. */
    public Schema with(String keyword, int number) {
        return put(keyword, keywords.numberNode(number));
    }

    /** Takes no fields but those that are described. */
    public Schema closed() {
        return put("additionalProperties", keywords.booleanNode(false));
    }

    /** Takes no element twice. */
    public Schema distinct() {
        return put("uniqueItems", keywords.booleanNode(true));
    }

    /** Adds a keyword with a schema, or with names and their schemas. */
    public Schema with(String keyword, Schema schema) {
        return put(keyword, schema.keywords);
    }

    /** Adds a keyword with a list of texts or schemas. */
    public Schema with(String keyword, Collection<?> list) {
        ArrayNode array = keywords.arrayNode();
        list.forEach(
                one -> array.add(one instanceof Schema schema ? schema.keywords : keywords.stringNode((String) one)));
        return put(keyword, array);
    }

    /** Adds all keywords of another schema. */
    public Schema with(Schema other) {
        other.keywords.forEachEntry(this::put);
        return this;
    }

    private Schema put(String keyword, JsonNode value) {
        if (keywords.putIfAbsent(keyword, value) != null) {
            throw new IllegalStateException("a schema says " + keyword + " once");
        }
        return this;
    }

    /** The text of a keyword that has one. */
    public String text(String keyword) {
        return keywords.required(keyword).stringValue();
    }

    /** The text of a keyword, if it is there. */
    public Optional<String> findText(String keyword) {
        return keywords.optional(keyword).map(JsonNode::stringValue);
    }

    /** The schema under a keyword, if it is there. */
    public Optional<Schema> find(String keyword) {
        return keywords.optional(keyword).map(found -> new Schema((ObjectNode) found));
    }

    /** The schemas in the list of a keyword; none if it is not there. */
    public List<Schema> list(String keyword) {
        return keywords.path(keyword)
                .valueStream()
                .map(one -> new Schema((ObjectNode) one))
                .toList();
    }

    /** The schemas of the fields that this schema names, in their order. */
    public Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        keywords.path("properties").forEachEntry((name, value) -> properties.put(name, new Schema((ObjectNode) value)));
        return properties;
    }

    public JsonNode tree() {
        return keywords;
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
