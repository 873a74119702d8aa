package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.record.Section;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object with named fields, described once: the order of the fields is the order in which they are written; they are
 * read in any order.
 *
 * @param <T> type of the object
 */
public final class ObjectCodec<T> implements Codec<T> {

    private enum Presence {
        /** Always there. */
        REQUIRED,
        /** There or not. */
        OPTIONAL,
        /** A list that is left out when it is empty. */
        LIST,
        /** A field whose text never changes. */
        CONSTANT
    }

    private enum Leniency {
        /** What is not complete and sound is not made. */
        COMPLETE_ONLY,
        /** It is made of whatever could be read, so that everything else can still be looked at. */
        WHATEVER_IS_THERE
    }

    private record Field<T>(
            String name,
            Presence presence,
            Codec<Object> codec,
            Function<T, Object> get,
            @Nullable Section section) {
        /** What could not be read of a part of a process blocks the rules that need the part. */
        void markUnreadable(Cursor in) {
            if (section != null) {
                in.markUnreadable(section);
            }
        }
    }

    /** Values of the fields that were read, by position; only good while the object is made. */
    public static final class Values {
        private final ValueStack workbench;
        private final int base;

        private Values(ValueStack workbench, int base) {
            this.workbench = workbench;
            this.base = base;
        }

        /** The value of a field that is required. */
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <V> V at(int position) {
            @Nullable Object value = workbench.at(base + position);
            if (value == null) {
                throw new IllegalStateException("a required field is there when the object is made");
            }
            return cast(value);
        }

        /** The value of a field that is optional. */
        public <V> Optional<V> maybe(int position) {
            @Nullable Object value = workbench.at(base + position);
            return value == null ? Optional.empty() : Optional.of(cast(value));
        }

        /** The elements of a list, none if it was left out. */
        public <V> Collection<V> list(int position) {
            @Nullable Object value = workbench.at(base + position);
            return value == null ? List.of() : cast(value);
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <V> V cast(Object value) {
            return (V) value;
        }
    }

    private final String name;
    private final List<Field<T>> fields;
    private final FieldNames names;
    /** One bit for each field that must be there. */
    private final long owed;

    private final Function<Values, T> make;
    private final Leniency leniency;

    private ObjectCodec(String name, List<Field<T>> fields, Function<Values, T> make, Leniency leniency) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.make = make;
        this.leniency = leniency;
        this.names = new FieldNames(fields.stream().map(Field::name).toList());
        this.owed = owed(fields);
    }

    private static <T> long owed(List<Field<T>> fields) {
        long owed = 0;
        for (int i = 0; i < fields.size(); i++) {
            Presence presence = fields.get(i).presence();
            if (presence == Presence.REQUIRED || presence == Presence.CONSTANT) {
                owed |= 1L << i;
            }
        }
        return owed;
    }

    /**
     * Begins to describe an object.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     */
    public static <T> Builder<T> of(String name) {
        return new Builder<>(name);
    }

    @Override
    public @Nullable T read(Cursor in) {
        if (!in.stands(JsonToken.START_OBJECT)) {
            in.wrongType("object");
            return null;
        }
        int base = in.workbench().open(names.size());
        try {
            return fields(in, base);
        } finally {
            in.workbench().close(base);
        }
    }

    private @Nullable T fields(Cursor in, int base) {
        long seen = 0;
        boolean sound = true;
        int next = 0;
        for (int position = in.parser().nextName(names, 0);
                position != FieldNames.END;
                position = in.parser().nextName(names, next)) {
            if (position == FieldNames.UNKNOWN) {
                in.unknownField(in.parser().unknownName());
                continue;
            }
            in.enter(names.at(position));
            sound &= (seen & 1L << position) == 0 ? field(in, position, base) : repeated(in, position);
            in.leave();
            seen |= 1L << position;
            next = position + 1;
        }
        boolean complete = (seen & owed) == owed || isComplete(in, seen);
        return leniency == Leniency.WHATEVER_IS_THERE || (complete && sound) ? made(in, base) : null;
    }

    private boolean field(Cursor in, int position, int base) {
        Field<T> field = fields.get(position);
        in.parser().nextToken();
        if (field.presence() != Presence.LIST) {
            // A list marks itself, with its elements.
            in.mark();
        }
        Object value = field.codec().read(in);
        in.workbench().put(base + position, value);
        if (value == null) {
            field.markUnreadable(in);
        }
        return value != null;
    }

    private boolean repeated(Cursor in, int position) {
        in.repeatedField();
        fields.get(position).markUnreadable(in);
        return false;
    }

    private boolean isComplete(Cursor in, long seen) {
        for (int i = 0; i < names.size(); i++) {
            if ((owed & ~seen & 1L << i) != 0) {
                Field<T> field = fields.get(i);
                in.reportByPath(in.at(DocumentIssues.MISSING_FIELD)
                        .with("field", field.name())
                        .build());
                field.markUnreadable(in);
            }
        }
        return false;
    }

    private @Nullable T made(Cursor in, int base) {
        try {
            return make.apply(new Values(in.workbench(), base));
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    private void writeFields(T value, JsonGenerator out) {
        for (int i = 0; i < names.size(); i++) {
            Field<T> field = fields.get(i);
            Object content = field.get().apply(value);
            switch (field.presence()) {
                case REQUIRED, CONSTANT -> write(i, content, out);
                case OPTIONAL -> {
                    if (((Optional<?>) content).isPresent()) {
                        write(i, ((Optional<?>) content).get(), out);
                    }
                }
                case LIST -> {
                    if (!((Collection<?>) content).isEmpty()) {
                        write(i, content, out);
                    }
                }
            }
        }
    }

    private void write(int position, Object content, JsonGenerator out) {
        out.writeName(names.label(position));
        fields.get(position).codec().write(content, out);
    }

    @Override
    public Schema describe(Definitions all) {
        return all.named(name, () -> body(all));
    }

    private Schema body(Definitions all) {
        Schema properties = new Schema();
        for (Field<T> field : fields) {
            properties.with(
                    field.name(), all.field(name, field.name(), field.codec().describe(all)));
        }
        return Schema.of("object")
                .with("properties", properties)
                .with(
                        "required",
                        fields.stream()
                                .filter(ObjectCodec::isOwed)
                                .map(Field::name)
                                .toList())
                .closed();
    }

    private static boolean isOwed(Field<?> field) {
        return switch (field.presence()) {
            case REQUIRED, CONSTANT -> true;
            case OPTIONAL -> false;
            case LIST -> (Codec<?>) field.codec() instanceof Lists<?> list && list.isOwed();
        };
    }

    /**
     * Describes an object, field by field.
     *
     * @param <T> type of the object
     */
    public static final class Builder<T> {
        private final String name;
        private final List<Field<T>> fields = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public <V> Builder<T> required(String name, Codec<V> codec, Function<T, V> get) {
            return add(name, Presence.REQUIRED, codec, get::apply, null);
        }

        public <V> Builder<T> optional(String name, Codec<V> codec, Function<T, Optional<V>> get) {
            return add(name, Presence.OPTIONAL, codec, get::apply, null);
        }

        public <V> Builder<T> list(String name, Codec<Collection<V>> codec, Function<T, ? extends Collection<V>> get) {
            return add(name, Presence.LIST, codec, get::apply, null);
        }

        public Builder<T> constant(String name, Codec<String> codec, String text) {
            return add(name, Presence.CONSTANT, codec, value -> text, null);
        }

        /** A required field that is a part of a process, or of one. */
        public <V> Builder<T> required(Section section, String name, Codec<V> codec, Function<T, V> get) {
            return add(name, Presence.REQUIRED, codec, get::apply, section);
        }

        /** An optional field that is a part of a process, or of one. */
        public <V> Builder<T> optional(Section section, String name, Codec<V> codec, Function<T, Optional<V>> get) {
            return add(name, Presence.OPTIONAL, codec, get::apply, section);
        }

        /** A list that is a part of a process: what can be read of it is kept. */
        public <V> Builder<T> list(
                Section section, String name, Codec<V> element, Function<T, ? extends Collection<V>> get) {
            return add(name, Presence.LIST, Lists.section(section, element), get::apply, section);
        }

        @SuppressWarnings("unchecked")
        private Builder<T> add(
                String name, Presence presence, Codec<?> codec, Function<T, Object> get, @Nullable Section section) {
            fields.add(new Field<>(name, presence, (Codec<Object>) codec, get, section));
            return this;
        }

        public ObjectCodec<T> make(Function<Values, T> make) {
            return new ObjectCodec<>(name, fields, make, Leniency.COMPLETE_ONLY);
        }

        public ObjectCodec<T> makeOfWhateverIsThere(Function<Values, T> make) {
            return new ObjectCodec<>(name, fields, make, Leniency.WHATEVER_IS_THERE);
        }
    }
}
