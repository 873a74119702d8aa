package org.ecarmethod.json;

import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.harrel.jsonschema.ValidatorFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A validator that looks for patterns with {@code find} of Java, in which {@code $} matches before a final line end. */
final class SecondValidator {

    private final dev.harrel.jsonschema.Validator validator;
    private final URI schema;

    private SecondValidator(dev.harrel.jsonschema.Validator validator, URI schema) {
        this.validator = validator;
        this.schema = schema;
    }

    static SecondValidator of(JsonNode schema) {
        dev.harrel.jsonschema.Validator validator =
                new ValidatorFactory().withJsonNodeFactory(new Nodes()).createValidator();
        return new SecondValidator(validator, validator.registerSchema(new Nodes().wrap(schema)));
    }

    boolean accepts(JsonNode value) {
        return validator.validate(schema, new Nodes().wrap(value)).isValid();
    }

    /** It knows several parsers, but not the one that is used here. */
    private static final class Nodes implements JsonNodeFactory {
        @Override
        public dev.harrel.jsonschema.JsonNode wrap(Object node) {
            return node instanceof Node wrapped ? wrapped : new Node((JsonNode) node, "");
        }

        @Override
        public dev.harrel.jsonschema.JsonNode create(String json) {
            return wrap(Validator.MAPPER.readTree(json));
        }
    }

    private record Node(JsonNode value, String place) implements dev.harrel.jsonschema.JsonNode {
        @Override
        public String getJsonPointer() {
            return place;
        }

        @Override
        public SimpleType getNodeType() {
            return switch (value.getNodeType()) {
                case OBJECT -> SimpleType.OBJECT;
                case ARRAY -> SimpleType.ARRAY;
                case STRING -> SimpleType.STRING;
                case BOOLEAN -> SimpleType.BOOLEAN;
                case NUMBER -> isWhole(value.decimalValue()) ? SimpleType.INTEGER : SimpleType.NUMBER;
                default -> SimpleType.NULL;
            };
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public boolean asBoolean() {
            return value.booleanValue();
        }

        @Override
        public String asString() {
            return value.stringValue();
        }

        @Override
        public BigInteger asInteger() {
            return value.decimalValue().toBigInteger();
        }

        @Override
        public BigDecimal asNumber() {
            return value.decimalValue();
        }

        @Override
        public List<dev.harrel.jsonschema.JsonNode> asArray() {
            return IntStream.range(0, value.size())
                    .<dev.harrel.jsonschema.JsonNode>mapToObj(i -> new Node(value.path(i), place + "/" + i))
                    .toList();
        }

        @Override
        public Map<String, dev.harrel.jsonschema.JsonNode> asObject() {
            Map<String, dev.harrel.jsonschema.JsonNode> fields = new LinkedHashMap<>();
            value.forEachEntry((name, field) -> fields.put(
                    name, new Node(field, place + "/" + dev.harrel.jsonschema.JsonNode.encodeJsonPointer(name))));
            return fields;
        }

        /** Values are compared with those of the schema. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && value.equals(node.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }
}
