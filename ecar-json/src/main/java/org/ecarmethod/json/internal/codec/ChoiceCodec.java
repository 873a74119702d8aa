package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One of several cases, each an object with a single member whose name tells the case, such as {@code {"unknown": ...}}.
 *
 * @param <T> type of the value
 */
public final class ChoiceCodec<T> implements Codec<T> {

    private record Case<T>(
            String name, Codec<Object> codec, Function<Object, T> make, Function<T, @Nullable Object> take) {}

    private static final String STATED = "Stated";

    private final String name;
    private final List<Case<T>> cases = new ArrayList<>();
    private @Nullable FieldNames names;

    /**
     * Begins to describe a value of several cases.
     *
     * @param name its name in {@code docs/wire.md}, as one word
     */
    public ChoiceCodec(String name) {
        this.name = name;
    }

    /** A value that may be unknown or not applicable. */
    public static <V> Codec<Stated<V>> stated(Codec<V> codec) {
        return new ChoiceCodec<Stated<V>>(STATED)
                .with("known", codec, Stated::known, value -> value instanceof Stated.Known<V> it ? it.value() : null)
                .with(
                        "unknown",
                        Scalars.TEXT,
                        Stated::<V>unknown,
                        value -> value instanceof Stated.Unknown<V> it ? it.reason() : null)
                .with(
                        "notApplicable",
                        Scalars.TEXT,
                        (LocalizedText reason) -> Stated.<V>notApplicable(reason),
                        value -> value instanceof Stated.NotApplicable<V> it ? it.reason() : null);
    }

    /**
     * Adds a case.
     *
     * @param name name of the member
     * @param codec how its value stands
     * @param make makes the whole of it
     * @param take takes it out of the whole; null if the whole is another case
     * @return this codec
     */
    @SuppressWarnings("unchecked")
    public <V> ChoiceCodec<T> with(
            String name, Codec<V> codec, Function<V, ? extends T> make, Function<T, @Nullable V> take) {
        cases.add(new Case<>(name, (Codec<Object>) codec, value -> make.apply((V) value), take::apply));
        return this;
    }

    @Override
    public @Nullable T read(Cursor in) {
        if (!in.stands(JsonToken.START_OBJECT)) {
            in.wrongType("object");
            return null;
        }
        Case<T> first = null;
        Object content = null;
        long seen = 0;
        boolean sound = true;
        FieldNames all = names();
        for (int position = in.parser().nextName(all, 0);
                position != FieldNames.END;
                position = in.parser().nextName(all, 0)) {
            if (position == FieldNames.UNKNOWN) {
                sound &= in.unknownField(in.parser().unknownName());
                continue;
            }
            in.enter(all.at(position));
            if ((seen & 1L << position) != 0) {
                in.repeatedField();
                sound = false;
            } else {
                Case<T> one = cases.get(position);
                in.parser().nextToken();
                Object value = one.codec().read(in);
                content = first == null ? value : content;
                first = first == null ? one : first;
            }
            in.leave();
            seen |= 1L << position;
        }
        return first != null && Long.bitCount(seen) == 1
                ? single(in, first, sound ? content : null)
                : none(in, seen, sound);
    }

    private @Nullable T single(Cursor in, Case<T> chosen, @Nullable Object content) {
        if (content == null) {
            return null;
        }
        try {
            return chosen.make().apply(content);
        } catch (InvalidValueException refusal) {
            in.enter(chosen.name());
            in.refusedWhole(refusal);
            in.leave();
            return null;
        }
    }

    /** Several cases, or none: unless one was written in a way that was reported already, that is a problem of its own. */
    private @Nullable T none(Cursor in, long seen, boolean sound) {
        if (seen != 0 || sound) {
            in.reportByPath(in.at(DocumentIssues.ONE_OF)
                    .with("allowed", cases.stream().map(Case::name).toList())
                    .build());
        }
        return null;
    }

    /** Made at the first use; two threads that do it at the same time make the same. */
    private FieldNames names() {
        FieldNames made = names;
        if (made == null) {
            made = new FieldNames(cases.stream().map(Case::name).toList());
            names = made;
        }
        return made;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        for (int i = 0; i < cases.size(); i++) {
            Case<T> one = cases.get(i);
            Object content = one.take().apply(value);
            if (content != null) {
                out.writeStartObject();
                out.writeName(names().label(i));
                one.codec().write(content, out);
                out.writeEndObject();
                return;
            }
        }
        throw new IllegalStateException("a value is one of its cases");
    }

    @Override
    public Schema describe(Definitions all) {
        Schema properties = new Schema();
        List<Schema> contents = new ArrayList<>();
        List<Schema> oneOf = new ArrayList<>();
        for (Case<T> one : cases) {
            Schema content = one.codec().describe(all);
            contents.add(content);
            properties.with(one.name(), all.field(name, one.name(), content));
            oneOf.add(new Schema().with("required", List.of(one.name())));
        }
        Supplier<Schema> body = () ->
                Schema.of("object").with("properties", properties).closed().with("oneOf", oneOf);
        // There is one kind of stated value for each type of value; they share their words.
        return name.equals(STATED) ? all.named(STATED, contents.get(0), body) : all.named(name, body);
    }
}
