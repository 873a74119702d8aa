package org.ecarmethod.json.internal.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.stream.ResultReader;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.json.internal.view.Shape;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * One of several kinds of objects, told apart by the field {@code kind}, which is written first and read anywhere. A field
 * of one name has the same type in every kind, so that it can be read before the kind is known.
 *
 * @param <T> type of the value
 */
public final class KindCodec<T> implements Codec<T> {

    private static final String KIND = "kind";

    private enum Presence {
        /** Always there. */
        REQUIRED,
        /** There or not. */
        OPTIONAL,
        /** A list that is left out when it is empty. */
        LIST
    }

    /** One field of one kind. */
    public record Part<T>(SerializedString label, Presence presence, Codec<Object> codec, Function<T, Object> get) {
        public String name() {
            return label.getValue();
        }

        /** What the maker of the kind is given for what was read, or for what is not there and need not be. */
        private Object given(@Nullable Object value) {
            return switch (presence) {
                case REQUIRED -> requireNonNull(value, name());
                case OPTIONAL -> Optional.ofNullable(value);
                case LIST -> value == null ? List.of() : value;
            };
        }

        private void write(T whole, JsonGenerator out) {
            Object content = get.apply(whole);
            switch (presence) {
                case REQUIRED -> written(content, out);
                case OPTIONAL -> ((Optional<?>) content).ifPresent(there -> written(there, out));
                case LIST -> {
                    if (!((Collection<?>) content).isEmpty()) {
                        written(content, out);
                    }
                }
            }
        }

        private void written(Object content, JsonGenerator out) {
            out.writeName(label);
            codec.write(content, out);
        }
    }

    private record Shape<T>(String kind, List<Part<T>> parts, Function<Object[], T> make) {
        boolean has(String field) {
            for (Part<T> part : parts) {
                if (part.name().equals(field)) {
                    return true;
                }
            }
            return field.equals(KIND);
        }
    }

    private final Map<String, Shape<T>> shapes = new LinkedHashMap<>();
    /** The fields of all kinds, and the one that tells the kind, which is the first. */
    private final List<String> names = new ArrayList<>();

    private final List<Codec<Object>> codecs = new ArrayList<>();
    private @Nullable FieldNames known;
    private final String name;
    private final Function<T, String> kindOf;

    /**
     * Begins to describe a value of several kinds.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     * @param kindOf name of the kind of a value
     */
    public KindCodec(String name, Function<T, String> kindOf) {
        this.name = name;
        this.kindOf = kindOf;
        add(KIND, new Scalars.TermCodec<Shape<T>>(shapes, Shape::kind));
    }

    @SuppressWarnings("unchecked")
    private void add(String name, Codec<?> codec) {
        names.add(name);
        codecs.add((Codec<Object>) codec);
    }

    /** Made at the first use; two threads that do it at the same time make the same. */
    private FieldNames known() {
        FieldNames made = known;
        if (made == null) {
            made = new FieldNames(names);
            known = made;
        }
        return made;
    }

    /** Describes a field of a kind that is always there. */
    public static <T, S extends T, V> Part<T> part(String name, Codec<V> codec, Function<S, V> get) {
        return part(name, Presence.REQUIRED, codec, get::apply);
    }

    /** Describes a field of a kind that is there or not; the kind is made of an {@link Optional}. */
    public static <T, S extends T, V> Part<T> maybe(String name, Codec<V> codec, Function<S, Optional<V>> get) {
        return part(name, Presence.OPTIONAL, codec, get::apply);
    }

    /** Describes a list of a kind, which is left out when it is empty. */
    public static <T, S extends T, V> Part<T> list(
            String name, Codec<Collection<V>> codec, Function<S, ? extends Collection<V>> get) {
        return part(name, Presence.LIST, codec, get::apply);
    }

    @SuppressWarnings("unchecked")
    private static <T, S extends T> Part<T> part(
            String name, Presence presence, Codec<?> codec, Function<S, Object> get) {
        return new Part<>(new SerializedString(name), presence, (Codec<Object>) codec, value -> get.apply((S) value));
    }

    /** Adds a kind with its fields. */
    public KindCodec<T> with(String kind, List<Part<T>> parts, Function<Object[], T> make) {
        shapes.put(kind, new Shape<>(kind, parts, make));
        for (Part<T> part : parts) {
            int known = names.indexOf(part.name());
            if (known < 0) {
                add(part.name(), part.codec());
            } else if (codecs.get(known) != part.codec()) {
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
        return new ResultReader(in).read();
    }

    /** The fields of one object, read in any order; which of them belong there is known once the kind is. */
    private final class ResultReader {
        private final Cursor in;
        private final @Nullable Object[] values = new Object[names.size()];
        private final long[] offsets = new long[names.size()];
        private long seen;
        private boolean repeated;

        ResultReader(Cursor in) {
            this.in = in;
        }

        @Nullable
        T read() {
            FieldNames all = known();
            int next = 0;
            for (int position = in.parser().nextName(all, 0);
                    position != FieldNames.END;
                    position = in.parser().nextName(all, next)) {
                if (position == FieldNames.UNKNOWN) {
                    in.unknownField(in.parser().unknownName());
                } else {
                    in.enter(all.at(position));
                    one(position);
                    in.leave();
                    next = position + 1;
                }
            }
            if (!has(0)) {
                missing(in, KIND);
            }
            Shape<T> shape = kind();
            return shape == null ? null : make(shape);
        }

        private void one(int position) {
            if (has(position)) {
                in.repeatedField();
                repeated = true;
                return;
            }
            seen |= 1L << position;
            Shape<T> shape = kind();
            if (shape == null || !shape.has(names.get(position))) {
                // Only a field that may turn out not to belong here needs its place.
                offsets[position] = in.offset();
            }
            in.parser().nextToken();
            values[position] = codecs.get(position).read(in);
        }

        private boolean has(int position) {
            return (seen & 1L << position) != 0;
        }

        @SuppressWarnings("unchecked")
        private @Nullable Shape<T> kind() {
            return (Shape<T>) values[0];
        }

        private @Nullable T make(Shape<T> shape) {
            boolean complete = !repeated;
            Object[] arguments = new Object[shape.parts().size()];
            for (int i = 0; i < arguments.length; i++) {
                Part<T> part = shape.parts().get(i);
                int position = names.indexOf(part.name());
                boolean absent = !has(position);
                if (values[position] != null || absent && part.presence() != Presence.REQUIRED) {
                    arguments[i] = part.given(values[position]);
                } else {
                    complete = false;
                }
                if (absent && part.presence() == Presence.REQUIRED) {
                    missing(in, part.name());
                }
            }
            return noneForeign(shape) && complete ? made(in, shape, arguments) : null;
        }

        private boolean noneForeign(Shape<T> shape) {
            boolean none = true;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (has(i) && !shape.has(name)) {
                    none &= in.foreignField(name, offsets[i]);
                }
            }
            return none;
        }
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
            part.write(value, out);
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
            if (part.presence() == Presence.REQUIRED) {
                required.add(part.name());
            }
        }
        return Schema.of("object")
                .with("properties", properties)
                .with("required", required)
                .closed();
    }
}
