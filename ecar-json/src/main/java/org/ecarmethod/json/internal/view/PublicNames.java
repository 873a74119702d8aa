package org.ecarmethod.json.internal.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Names of findings and proposals for the public, in place of their ids. An id is given in the order in which things come into
 * the record, so that a gap between two of them tells that something is withheld. A name is made of what the view says of the
 * thing and of nothing else: it is the same in every view that says the same, whatever else is in the record. What points at
 * something that is not in the view is left out.
 */
public final class PublicNames {

    /** What may be withheld, and what it is called. */
    private static final Map<Target, String> NAMED = Map.of(Target.FINDINGS, "finding-", Target.PROPOSALS, "proposal-");

    /** Half of a fingerprint of 64 bits would do for the findings of one process. */
    private static final int LETTERS = 16;

    /** What a thing is called, by its kind and id. */
    private final Map<String, String> names = new HashMap<>();

    private PublicNames() {}

    private static Optional<String> kindOf(Target target) {
        return Optional.ofNullable(NAMED.get(target));
    }

    /**
     * Replaces the ids.
     *
     * @param view what an audience may see of a process; it is not changed
     * @return the same with names
     */
    public static JsonNode in(JsonNode view) {
        PublicNames names = new PublicNames();
        names.give(view, ProcessShapes.PROCESS);
        return names.named(view, ProcessShapes.PROCESS).orElse(view);
    }

    // --- giving names

    private void give(JsonNode value, ValueType<?> type) {
        if (type instanceof ValueType.Many<?> many) {
            Set<String> given = new HashSet<>();
            value.forEach(element -> {
                name(element, many.element(), given);
                give(element, many.element());
            });
        } else if (type instanceof Shape<?> shape) {
            shape.fields().stream()
                    .filter(field -> value.has(field.name()))
                    .forEach(field -> give(value.get(field.name()), field.type()));
        }
    }

    private void name(JsonNode element, ValueType<?> type, Set<String> given) {
        if (!(type instanceof Shape<?> shape)) {
            return;
        }
        for (Field<?, ?> field : shape.fields()) {
            if (field.isOwnId() && field.type() instanceof ValueType.Reference<?> own) {
                String id = element.get(field.name()).asString();
                kindOf(own.target()).ifPresent(kind -> names.put(kind + id, nameOf(said(element, shape), kind, given)));
            }
        }
    }

    /** Two that say the same are told apart by their order alone. */
    private static String nameOf(String said, String kind, Set<String> given) {
        String name = kind + new Fingerprint().add(said).hex().substring(0, LETTERS);
        String one = name;
        for (int number = 2; !given.add(one); number++) {
            one = name + "-" + number;
        }
        return one;
    }

    /** What is said, without the id and without what points at other things that have names. */
    private static String said(JsonNode element, Shape<?> shape) {
        JsonNode copy = element.deepCopy();
        ((ObjectNode) copy)
                .remove(shape.fields().stream()
                        .filter(Field::isOwnId)
                        .map(Field::name)
                        .toList());
        return new PublicNames().named(copy, shape).map(JsonNode::toString).orElse("");
    }

    // --- putting them in

    /** What is left of a value: nothing if it pointed at something without a name. */
    private Optional<JsonNode> named(JsonNode value, ValueType<?> type) {
        if (type instanceof ValueType.Reference<?> reference) {
            Optional<String> kind = kindOf(reference.target());
            return kind.isEmpty()
                    ? Optional.of(value)
                    : kind.map(one -> names.get(one + value.asString())).map(StringNode::valueOf);
        }
        if (type instanceof ValueType.Many<?> many) {
            ArrayNode all = ((ArrayNode) value).arrayNode();
            value.forEach(element -> named(element, many.element()).ifPresent(all::add));
            return left(all);
        }
        if (type instanceof Shape<?> shape) {
            return left(fields(value, shape));
        }
        if (type instanceof Kinds<?> kinds) {
            String kind = value.path(Kinds.KIND).asString("");
            return kinds.shapes().stream()
                    .filter(shape -> shape.name().equals(kind))
                    .findFirst()
                    .map(shape -> fields(value, shape))
                    .map(JsonNode.class::cast);
        }
        return type instanceof Choice<?> choice ? left(cases(value, choice)) : Optional.of(value);
    }

    private ObjectNode fields(JsonNode value, Shape<?> shape) {
        ObjectNode all = ((ObjectNode) value).deepCopy();
        for (Field<?, ?> field : shape.fields()) {
            JsonNode part = value.get(field.name());
            if (part != null) {
                put(all, field.name(), named(part, field.type()));
            }
        }
        return all;
    }

    private ObjectNode cases(JsonNode value, Choice<?> choice) {
        ObjectNode all = ((ObjectNode) value).deepCopy();
        for (Choice.Case<?, ?> one : choice.cases()) {
            JsonNode part = value.get(one.name());
            if (part != null) {
                put(all, one.name(), named(part, one.type()));
            }
        }
        return all;
    }

    private static void put(ObjectNode all, String name, Optional<JsonNode> value) {
        value.ifPresentOrElse(left -> all.set(name, left), () -> all.remove(name));
    }

    private static Optional<JsonNode> left(JsonNode container) {
        return container.isEmpty() ? Optional.empty() : Optional.of(container);
    }
}
