package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One of several kinds of objects, told apart by the field {@code kind}, which is written first and read anywhere. A field
 * of one name has the same type in every kind, so that it can be read before the kind is known.
 *
 * @param <T> type of the value
 */
final class KindCodec<T> implements Codec<T> {

    private static final String KIND = "kind";

    /** One field of one kind. */
    record Part<T>(String name, Codec<Object> codec, Function<T, Object> get) {}

    private record Shape<T>(String kind, List<Part<T>> parts, Function<Object[], T> make) {}

    private final Map<String, Shape<T>> shapes = new LinkedHashMap<>();
    private final Map<String, Codec<Object>> codecs = new HashMap<>();
    private final String name;
    private final Function<T, String> kindOf;

    /**
     * Begins to describe a value of several kinds.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     * @param kindOf name of the kind of a value
     */
    @SuppressWarnings("unchecked")
    KindCodec(String name, Function<T, String> kindOf) {
        this.name = name;
        this.kindOf = kindOf;
        Codec<?> kind = new Scalars.TermCodec<Shape<T>>(shapes, Shape::kind);
        codecs.put(KIND, (Codec<Object>) kind);
    }

    /** Describes a field of a kind. */
    @SuppressWarnings("unchecked")
    static <T, S extends T, V> Part<T> part(String name, Codec<V> codec, Function<S, V> get) {
        return new Part<>(name, (Codec<Object>) codec, value -> get.apply((S) value));
    }

    /** Adds a kind with its fields, all required. */
    KindCodec<T> with(String kind, List<Part<T>> parts, Function<Object[], T> make) {
        shapes.put(kind, new Shape<>(kind, parts, make));
        for (Part<T> part : parts) {
            Codec<Object> known = codecs.putIfAbsent(part.name(), part.codec());
            if (known != null && known != part.codec()) {
                throw new IllegalStateException("a field of one name must have one type in all kinds");
            }
        }
        return this;
    }

    @Override
    public @Nullable T read(Cursor in) {
        if (!in.stands(JsonToken.START_OBJECT)) {
            in.wrongType("object");
            return null;
        }
        Members members = Members.read(in, codecs::get);
        if (!members.names().contains(KIND)) {
            missing(in, KIND);
        }
        Shape<T> shape = kind(members);
        return shape == null ? null : make(in, shape, members);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Shape<T> kind(Members members) {
        return (Shape<T>) members.value(KIND);
    }

    private @Nullable T make(Cursor in, Shape<T> shape, Members members) {
        boolean complete = !members.hasRepeated();
        Set<String> foreign = new LinkedHashSet<>(members.names());
        foreign.remove(KIND);
        Object[] arguments = new Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            String name = shape.parts().get(i).name();
            Object value = members.value(name);
            if (value != null) {
                arguments[i] = value;
            } else {
                complete = false;
            }
            if (!foreign.remove(name)) {
                missing(in, name);
            }
        }
        for (String name : foreign) {
            complete &= in.foreignField(name, members.offset(name));
        }
        return complete ? made(in, shape, arguments) : null;
    }

    private static void missing(Cursor in, String field) {
        in.reportByPath(in.at(DocumentIssues.MISSING_FIELD).with("field", field).build());
    }

    private static <T> @Nullable T made(Cursor in, Shape<T> shape, Object[] arguments) {
        try {
            return shape.make().apply(arguments);
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        Shape<T> shape = shapes.get(kindOf.apply(value));
        if (shape == null) {
            throw new IllegalStateException("every kind is described");
        }
        out.writeStartObject();
        out.writeStringProperty(KIND, shape.kind());
        for (Part<T> part : shape.parts()) {
            out.writeName(part.name());
            part.codec().write(part.get().apply(value), out);
        }
        out.writeEndObject();
    }

    /** One branch for each kind, entered only if the kind is the one: what is wrong is then told of that kind alone. */
    @Override
    public Schema describe(Definitions all) {
        List<Schema> branches = shapes.values().stream()
                .map(shape -> new Schema()
                        .with(
                                "if",
                                Schema.of("object")
                                        .with("properties", new Schema().with(KIND, isKind(shape)))
                                        .with("required", List.of(KIND)))
                        .with("then", all.named(name + "-" + shape.kind(), () -> branch(shape, all))))
                .toList();
        Schema kind = new Schema().with("enum", List.copyOf(shapes.keySet()));
        return all.named(
                name,
                () -> Schema.of("object")
                        .with("properties", new Schema().with(KIND, all.field(name, KIND, kind)))
                        .with("required", List.of(KIND))
                        .with("allOf", branches));
    }

    private static Schema isKind(Shape<?> shape) {
        return new Schema().with("const", shape.kind());
    }

    private Schema branch(Shape<T> shape, Definitions all) {
        Schema properties = new Schema().with(KIND, all.field(name, KIND, isKind(shape)));
        List<String> required = new ArrayList<>(List.of(KIND));
        for (Part<T> part : shape.parts()) {
            properties.with(
                    part.name(), all.field(name, part.name(), part.codec().describe(all)));
            required.add(part.name());
        }
        return Schema.of("object")
                .with("properties", properties)
                .with("required", required)
                .closed();
    }
}
