package org.ecarmethod.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator that knows nothing of this library: a schema and a value, nothing else. */
final class Validator {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator of(String schema) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new Validator(registry.getSchema(schema, InputFormat.JSON));
    }

    /** By what a schema itself is judged. It lies in the jar of the validator. */
    static Validator ofSchemas() {
        return of("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    }

    /** The value that a text stands for; empty if the text is no JSON. */
    static Optional<JsonNode> value(byte[] text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(value -> !value.isMissingNode());
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The first thing that is wrong with a value, if anything is: where, and by which keyword. */
    List<String> faults(JsonNode value) {
        return schema.validate(value, context -> context.executionConfig(config -> config.failFast(true))).stream()
                .map(Validator::said)
                .toList();
    }

    private static String said(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword();
    }
}
