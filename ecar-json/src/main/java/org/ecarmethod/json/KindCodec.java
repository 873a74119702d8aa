package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.ValueIssues;
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
    private final Function<T, String> kindOf;

    KindCodec(Function<T, String> kindOf) {
        this.kindOf = kindOf;
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
        Map<String, Object> values = new HashMap<>();
        List<String> failed = new ArrayList<>();
        @Nullable Shape<T> shape = null;
        boolean kindSeen = false;
        boolean sound = true;
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            Codec<Object> codec = codecs.get(name);
            if (codec == null && !name.equals(KIND)) {
                in.unknownField(name);
                in.parser().nextToken();
                in.skip();
                continue;
            }
            in.enter(name);
            if (values.containsKey(name) || failed.contains(name) || (kindSeen && codec == null)) {
                in.report(in.at(DocumentIssues.DUPLICATE_FIELD).build());
                in.parser().nextToken();
                in.skip();
                sound = false;
            } else if (codec == null) {
                kindSeen = true;
                in.parser().nextToken();
                shape = kind(in);
            } else {
                in.parser().nextToken();
                Object value = codec.read(in);
                if (value == null) {
                    failed.add(name);
                } else {
                    values.put(name, value);
                }
            }
            in.leave();
        }
        if (!kindSeen) {
            in.reportByPath(
                    in.at(DocumentIssues.MISSING_FIELD).with("field", KIND).build());
        }
        return shape == null ? null : make(in, shape, values, failed, sound && failed.isEmpty());
    }

    private @Nullable Shape<T> kind(Cursor in) {
        if (!in.stands(JsonToken.VALUE_STRING)) {
            in.wrongType("text");
            return null;
        }
        Shape<T> shape = shapes.get(in.parser().getString());
        if (shape == null) {
            in.report(in.at(ValueIssues.UNKNOWN_TERM)
                    .with("allowed", List.copyOf(shapes.keySet()))
                    .build());
        }
        return shape;
    }

    private @Nullable T make(
            Cursor in, Shape<T> shape, Map<String, Object> values, List<String> failed, boolean sound) {
        Object[] arguments = new Object[shape.parts().size()];
        boolean complete = sound;
        for (int i = 0; i < arguments.length; i++) {
            String name = shape.parts().get(i).name();
            Object value = values.remove(name);
            if (value != null) {
                arguments[i] = value;
            } else if (!failed.contains(name)) {
                in.reportByPath(
                        in.at(DocumentIssues.MISSING_FIELD).with("field", name).build());
                complete = false;
            }
        }
        for (String name : values.keySet()) {
            in.enter(name);
            in.reportByPath(in.at(DocumentIssues.UNKNOWN_FIELD).build());
            in.leave();
            complete = false;
        }
        if (!complete) {
            return null;
        }
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
}
