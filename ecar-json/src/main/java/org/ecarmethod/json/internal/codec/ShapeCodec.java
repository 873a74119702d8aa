package org.ecarmethod.json.internal.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldLabel;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.record.Section;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object with named fields, as it is described, or one of several kinds of objects. Fields are written in the order of
 * the description and read in any order; the field that tells the kind is written first and read anywhere.
 *
 * @param <T> type of the object
 */
public final class ShapeCodec<T> implements Codec<T> {

    private static final FieldLabel KIND = FieldLabel.of(Kinds.KIND);

    /** A field that is read, whichever kind of object has it. */
    private record Slot(String name, ValueType<?> type, Codec<?> codec, Optional<Section> part) {
        boolean isList() {
            return type instanceof ValueType.Many<?>;
        }
    }

    /** A field of one kind of object, at its position among those of all kinds. */
    private record Bound<T, V>(Field<T, V> field, Codec<V> codec, int position) {
        void write(T whole, FieldNames names, Out out) {
            V value = field.find(whole);
            if (value != null) {
                out.name(names.label(position));
                codec.write(value, out);
            }
        }
    }

    /**
     * A kind of object.
     *
     * @param has one bit for each field that it has, by position
     * @param owed one bit for each field that must be there
     */
    private record Kind<T>(Shape<T> shape, List<Bound<T, ?>> fields, long has, long owed) {
        boolean has(int position) {
            return (has & 1L << position) != 0;
        }
    }

    /** All fields are lost: no object is made of one in which a field stands twice. */
    private static final long ALL = -1L;

    private final String name;
    /** Null if there is only one kind, which has no field that tells it. */
    private final @Nullable Kinds<T> kinds;

    private final Map<String, Kind<T>> all = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final FieldNames names;
    /** The first kind, and the only one if there is only one. */
    private final Kind<T> first;

    private final Shape<T> made;
    /** How many values are kept while an object is read: with several kinds also where each stands. */
    private final int room;

    /** Objects of one kind. */
    ShapeCodec(Shape<T> shape, Codecs codecs) {
        this.name = shape.name();
        this.kinds = null;
        add(shape, codecs);
        this.names = names();
        this.first = all.values().iterator().next();
        this.made = shape;
        this.room = names.size();
    }

    /** Objects of several kinds. */
    ShapeCodec(Kinds<T> kinds, Codecs codecs) {
        this.name = kinds.name();
        this.kinds = kinds;
        Codec<Kind<T>> tells = new Scalars.TermCodec<>(
                kinds.vocabulary(), all, kind -> kind.shape().name());
        slots.add(new Slot(Kinds.KIND, tells, tells, Optional.empty()));
        kinds.shapes().forEach(shape -> add(shape, codecs));
        this.names = names();
        this.first = all.values().iterator().next();
        this.made = kinds.shapes().get(0);
        this.room = 2 * names.size();
    }

    private ShapeCodec(ShapeCodec<T> like, Shape<T> made) {
        this.name = like.name;
        this.kinds = like.kinds;
        this.all.putAll(like.all);
        this.slots.addAll(like.slots);
        this.names = like.names;
        this.first = like.first;
        this.made = made;
        this.room = like.room;
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
        long owed = has;
        for (Bound<T, ?> field : fields) {
            has |= 1L << field.position();
            owed |= field.field().isOwed() ? 1L << field.position() : 0;
        }
        all.put(shape.name(), new Kind<>(shape, List.copyOf(fields), has, owed));
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
        // What is thrown ends the reading of the document: the stack need not be closed then.
        int base = in.values().open(room);
        T whole = fields(in, base);
        in.values().close(base);
        return whole;
    }

    /** The fields of one object, read in any order; which of them belong there is known once the kind is. */
    private @Nullable T fields(Cursor in, int base) {
        long seen = 0;
        long lost = 0;
        int next = 0;
        for (int position = in.parser().nextName(names, 0);
                position != FieldNames.END;
                position = in.parser().nextName(names, next)) {
            if (position == FieldNames.UNKNOWN) {
                in.unknownField(names);
                continue;
            }
            in.enter(names.at(position));
            if ((seen & 1L << position) != 0) {
                repeated(in, position);
                lost = ALL;
            } else if (!field(in, base, position)) {
                lost |= 1L << position;
            }
            in.leave();
            seen |= 1L << position;
            next = position + 1;
        }
        return kinds == null ? only(in, base, seen, lost) : oneOfKinds(in, base, seen, lost);
    }

    private void repeated(Cursor in, int position) {
        in.repeatedField();
        slots.get(position).part().ifPresent(in::markUnreadable);
    }

    private boolean field(Cursor in, int base, int position) {
        Slot slot = slots.get(position);
        if (position != 0 && kinds != null) {
            rememberIfForeign(in, base, position);
        }
        in.parser().nextToken();
        if (!slot.isList()) {
            // A list marks itself, with its elements.
            in.mark();
        }
        Object value = slot.codec().read(in);
        if (value == null) {
            slot.part().ifPresent(in::markUnreadable);
            return false;
        }
        in.values().put(base + position, value);
        return true;
    }

    /** Only a field that may turn out not to belong here needs its place, which is kept behind the values. */
    private void rememberIfForeign(Cursor in, int base, int position) {
        Kind<T> kind = kind(in, base);
        if (kind == null || !kind.has(position)) {
            in.values().put(base + names.size() + position, in.offset());
        }
    }

    @SuppressWarnings("unchecked") // The first value is what the codec of kinds has read.
    private @Nullable Kind<T> kind(Cursor in, int base) {
        return (Kind<T>) in.values().at(base);
    }

    private @Nullable T only(Cursor in, int base, long seen, long lost) {
        return isSound(in, first, seen, lost) || isMadeOfAnything(made) ? made(in, made, base) : null;
    }

    private @Nullable T oneOfKinds(Cursor in, int base, long seen, long lost) {
        Kind<T> kind = kind(in, base);
        if (kind == null) {
            if ((seen & 1) == 0) {
                reportMissing(in, Kinds.KIND);
            }
            return null;
        }
        boolean sound = isSound(in, kind, seen, lost);
        sound &= (seen & ~kind.has()) == 0 || isForeignKept(in, base, seen & ~kind.has());
        return sound || isMadeOfAnything(kind.shape()) ? made(in, kind.shape(), own(in, base, kind)) : null;
    }

    /** The values of the fields that a kind has, in their order, from a place on. */
    private static int own(Cursor in, int base, Kind<?> kind) {
        int own = in.values().top();
        for (int i = 0; i < kind.fields().size(); i++) {
            in.values().push(in.values().at(base + kind.fields().get(i).position()));
        }
        return own;
    }

    /** Whether everything is there that an object of the kind owes, and everything that it has could be read. */
    private boolean isSound(Cursor in, Kind<T> kind, long seen, long lost) {
        long missing = kind.owed() & ~seen;
        if (missing != 0) {
            reportMissing(in, kind, missing);
        }
        return missing == 0 && (kind.has() & lost) == 0;
    }

    private void reportMissing(Cursor in, Kind<T> kind, long missing) {
        for (Bound<T, ?> bound : kind.fields()) {
            if ((missing & 1L << bound.position()) != 0) {
                reportMissing(in, bound.field().name());
                slots.get(bound.position()).part().ifPresent(in::markUnreadable);
            }
        }
    }

    private static void reportMissing(Cursor in, String field) {
        in.reportByPath(in.at(DocumentIssues.MISSING_FIELD).with("field", field).build());
    }

    /** Whether the object can be used although fields of other kinds stand in it. */
    private boolean isForeignKept(Cursor in, int base, long foreign) {
        boolean kept = true;
        for (int i = 0; i < names.size(); i++) {
            if ((foreign & 1L << i) != 0) {
                long offset = (Long) requireNonNull(in.values().at(base + names.size() + i));
                kept &= in.foreignField(names.at(i), offset);
            }
        }
        return kept;
    }

    private static boolean isMadeOfAnything(Shape<?> shape) {
        return shape.leniency() == Shape.Leniency.WHATEVER_IS_THERE;
    }

    private @Nullable T made(Cursor in, Shape<T> shape, int from) {
        try {
            return in.values().make(shape, from);
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    // --- writing

    @Override
    public void write(T value, Out out) {
        Kind<T> kind = first;
        out.beginObject();
        if (kinds != null) {
            String key = kinds.kindOf(value);
            kind = requireNonNull(all.get(key), key);
            out.name(KIND);
            out.text(key);
        }
        List<Bound<T, ?>> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, names, out);
        }
        out.endObject();
    }

    // --- describing

    @Override
    public Schema describe(Definitions definitions) {
        return kinds == null
                ? definitions.named(name, () -> body(first, new Schema(), new ArrayList<>(), definitions))
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
