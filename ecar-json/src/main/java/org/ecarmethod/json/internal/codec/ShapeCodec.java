package org.ecarmethod.json.internal.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.record.Section;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object with named fields, as it is described, or one of several kinds of objects. Fields are written in the order of
 * the description and read in any order; the field that tells the kind is written first and read anywhere.
 *
 * @param <T> type of the object
 */
public final class ShapeCodec<T> implements Codec<T> {

    /** A field that is read, whichever kind of object has it. */
    private record Slot(String name, ValueType<?> type, Codec<?> codec, Optional<Section> part) {}

    /** A field of one kind of object, at its position among those of all kinds. */
    private record Bound<T, V>(Field<T, V> field, Codec<V> codec, int position) {
        void write(T whole, FieldNames names, JsonGenerator out) {
            V value = field.find(whole);
            if (value != null) {
                out.writeName(names.label(position));
                codec.write(value, out);
            }
        }
    }

    /** A kind of object. */
    private record Kind<T>(Shape<T> shape, List<Bound<T, ?>> fields, long has) {
        boolean has(int position) {
            return (has & 1L << position) != 0;
        }
    }

    private static final long[] NONE = {};

    private final String name;
    /** Null if there is only one kind, which has no field that tells it. */
    private final @Nullable Kinds<T> kinds;

    private final Map<String, Kind<T>> all = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final FieldNames names;
    /** The first kind, and the only one if there is only one. */
    private final Kind<T> first;

    private final Shape<T> made;

    /** Objects of one kind. */
    ShapeCodec(Shape<T> shape, Codecs codecs) {
        this.name = shape.name();
        this.kinds = null;
        add(shape, codecs);
        this.names = names();
        this.first = all.values().iterator().next();
        this.made = shape;
    }

    /** Objects of several kinds. */
    ShapeCodec(Kinds<T> kinds, Codecs codecs) {
        this.name = kinds.name();
        this.kinds = kinds;
        Codec<Kind<T>> tells = new Scalars.TermCodec<>(all, kind -> kind.shape().name());
        slots.add(new Slot(Kinds.KIND, tells, tells, Optional.empty()));
        kinds.shapes().forEach(shape -> add(shape, codecs));
        this.names = names();
        this.first = all.values().iterator().next();
        this.made = kinds.shapes().get(0);
    }

    private ShapeCodec(ShapeCodec<T> like, Shape<T> made) {
        this.name = like.name;
        this.kinds = like.kinds;
        this.all.putAll(like.all);
        this.slots.addAll(like.slots);
        this.names = like.names;
        this.first = like.first;
        this.made = made;
    }

    /** Reads and writes alike, and makes the object as another description of the same fields says. */
    public ShapeCodec<T> making(Shape<T> other) {
        return new ShapeCodec<>(this, other);
    }

    private FieldNames names() {
        return new FieldNames(slots.stream().map(Slot::name).toList());
    }

    private void add(Shape<T> shape, Codecs codecs) {
        List<Bound<T, ?>> fields = new ArrayList<>();
        shape.fields().forEach(field -> fields.add(bound(field, codecs)));
        long has = kinds == null ? 0 : 1;
        for (Bound<T, ?> field : fields) {
            has |= 1L << field.position();
        }
        all.put(shape.name(), new Kind<>(shape, List.copyOf(fields), has));
    }

    private <V> Bound<T, V> bound(Field<T, V> field, Codecs codecs) {
        Codec<V> codec = codecs.codec(field);
        int known = 0;
        while (known < slots.size() && !slots.get(known).name().equals(field.name())) {
            known++;
        }
        if (known == slots.size()) {
            slots.add(new Slot(field.name(), field.type(), codec, field.section()));
        } else if (!slots.get(known).type().equals(field.type())) {
            throw new IllegalStateException("a field of one name must have one type in all kinds");
        }
        return new Bound<>(field, codec, known);
    }

    // --- reading

    @Override
    public @Nullable T read(Cursor in) {
        if (!in.stands(JsonToken.START_OBJECT)) {
            in.wrongType("object");
            return null;
        }
        return new Reading(in).read();
    }

    /** The fields of one object, read in any order; which of them belong there is known once the kind is. */
    private final class Reading {
        private final Cursor in;
        private final @Nullable Object[] values = new Object[names.size()];
        private long[] offsets = NONE;
        private long seen;
        private boolean sound = true;

        Reading(Cursor in) {
            this.in = in;
        }

        @Nullable
        T read() {
            int next = 0;
            for (int position = in.parser().nextName(names, 0);
                    position != FieldNames.END;
                    position = in.parser().nextName(names, next)) {
                if (position == FieldNames.UNKNOWN) {
                    in.unknownField(in.parser().unknownName());
                    continue;
                }
                in.enter(names.at(position));
                field(position);
                in.leave();
                seen |= 1L << position;
                next = position + 1;
            }
            if (kinds != null && !has(0)) {
                missing(Kinds.KIND);
            }
            Kind<T> kind = kind();
            return kind == null ? null : whole(kind);
        }

        private boolean has(int position) {
            return (seen & 1L << position) != 0;
        }

        private void field(int position) {
            Slot slot = slots.get(position);
            if (has(position)) {
                in.repeatedField();
                slot.part().ifPresent(in::markUnreadable);
                sound = false;
                return;
            }
            if (kinds != null) {
                rememberIfForeign(position);
            }
            in.parser().nextToken();
            if (!(slot.type() instanceof ValueType.Many<?>)) {
                // A list marks itself, with its elements.
                in.mark();
            }
            Object value = slot.codec().read(in);
            values[position] = value;
            if (value == null) {
                slot.part().ifPresent(in::markUnreadable);
            }
        }

        /** Only a field that may turn out not to belong here needs its place. */
        private void rememberIfForeign(int position) {
            Kind<T> kind = kind();
            if (kind == null || !kind.has(position)) {
                offsets = offsets.length == 0 ? new long[names.size()] : offsets;
                offsets[position] = in.offset();
            }
        }

        @SuppressWarnings("unchecked") // The first value is what the codec of kinds has read.
        private @Nullable Kind<T> kind() {
            return kinds == null ? first : (Kind<T>) values[0];
        }

        private @Nullable T whole(Kind<T> kind) {
            @Nullable
            Object[] own = kinds == null ? values : new Object[kind.fields().size()];
            for (int i = 0; i < own.length; i++) {
                Bound<T, ?> bound = kind.fields().get(i);
                int position = bound.position();
                if (has(position)) {
                    sound &= values[position] != null;
                    own[i] = values[position];
                } else if (bound.field().isOwed()) {
                    missing(bound.field().name());
                    slots.get(position).part().ifPresent(in::markUnreadable);
                    sound = false;
                }
            }
            boolean none = kinds == null || noneForeign(kind);
            Shape<T> shape = kinds == null ? made : kind.shape();
            return none && sound || shape.leniency() == Shape.Leniency.WHATEVER_IS_THERE ? made(shape, own) : null;
        }

        private void missing(String field) {
            in.reportByPath(
                    in.at(DocumentIssues.MISSING_FIELD).with("field", field).build());
        }

        private boolean noneForeign(Kind<T> kind) {
            boolean none = true;
            for (int i = 0; i < names.size(); i++) {
                if (has(i) && !kind.has(i)) {
                    none &= in.foreignField(names.at(i), offsets[i]);
                }
            }
            return none;
        }

        private @Nullable T made(Shape<T> shape, @Nullable Object[] own) {
            try {
                return shape.make(own);
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }
    }

    // --- writing

    @Override
    public void write(T value, JsonGenerator out) {
        Kind<T> kind = first;
        out.writeStartObject();
        if (kinds != null) {
            String key = kinds.kindOf(value);
            kind = requireNonNull(all.get(key), key);
            out.writeStringProperty(Kinds.KIND, key);
        }
        List<Bound<T, ?>> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, names, out);
        }
        out.writeEndObject();
    }

    // --- describing

    @Override
    public Schema describe(Definitions definitions) {
        return kinds == null
                ? definitions.named(
                        name, () -> body(first, new Schema(), new ArrayList<>(), definitions))
                : describeKinds(definitions);
    }

    /** One branch for each kind, entered only if the kind is the one: what is wrong is then told of that kind alone. */
    private Schema describeKinds(Definitions definitions) {
        List<Schema> branches = all.values().stream()
                .map(kind -> new Schema()
                        .with(
                                "if",
                                Schema.of("object")
                                        .with("properties", new Schema().with(Kinds.KIND, isKind(kind)))
                                        .with("required", List.of(Kinds.KIND)))
                        .with(
                                "then",
                                definitions.named(name + "-" + kind.shape().name(), () -> branch(kind, definitions))))
                .toList();
        Schema kind = new Schema().with("enum", List.copyOf(all.keySet()));
        return definitions.named(
                name,
                () -> Schema.of("object")
                        .with("properties", new Schema().with(Kinds.KIND, definitions.field(name, Kinds.KIND, kind)))
                        .with("required", List.of(Kinds.KIND))
                        .with("allOf", branches));
    }

    private static Schema isKind(Kind<?> kind) {
        return new Schema().with("const", kind.shape().name());
    }

    private Schema branch(Kind<T> kind, Definitions definitions) {
        Schema tells = new Schema().with(Kinds.KIND, definitions.field(name, Kinds.KIND, isKind(kind)));
        return body(kind, tells, new ArrayList<>(List.of(Kinds.KIND)), definitions);
    }

    private Schema body(Kind<T> kind, Schema properties, List<String> required, Definitions definitions) {
        for (Bound<T, ?> bound : kind.fields()) {
            String field = bound.field().name();
            properties.with(field, definitions.field(name, field, bound.codec().describe(definitions)));
            boolean owesElements = bound.field().type() instanceof ValueType.Many<?> many && many.min() > 0;
            if (bound.field().isOwed() || owesElements) {
                required.add(field);
            }
        }
        return Schema.of("object")
                .with("properties", properties)
                .with("required", required)
                .closed();
    }
}
