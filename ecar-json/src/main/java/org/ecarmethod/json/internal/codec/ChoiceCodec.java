package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldLabel;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One of several cases, each an object with a single member whose name tells the case, such as {@code {"unknown": ...}}.
 *
 * @param <T> type of the value
 */
final class ChoiceCodec<T> implements Codec<T> {

    private record Case<T, V>(Choice.Case<T, V> description, Codec<V> codec) {
        String name() {
            return description.name();
        }

        /** Makes the whole of a value that the codec of the case has read. */
        @SuppressWarnings("unchecked")
        T whole(Object value) {
            return description.make().apply((V) value);
        }

        boolean write(T whole, FieldLabel label, Out out) {
            V value = description.take().from(whole);
            if (value == null) {
                return false;
            }
            out.beginObject();
            out.name(label);
            codec.write(value, out);
            out.endObject();
            return true;
        }
    }

    private final Choice<T> choice;
    private final List<Case<T, ?>> cases = new ArrayList<>();
    private final FieldNames names;

    ChoiceCodec(Choice<T> choice, Codecs codecs) {
        this.choice = choice;
        choice.cases().forEach(one -> add(one, codecs));
        this.names = new FieldNames(cases.stream().map(Case::name).toList());
    }

    private <V> void add(Choice.Case<T, V> one, Codecs codecs) {
        cases.add(new Case<>(one, codecs.codec(one.type())));
    }

    @Override
    public @Nullable T read(Cursor in) {
        if (!in.stands(JsonToken.START_OBJECT)) {
            in.wrongType(choice.isStated() ? "stated" : "object");
            return null;
        }
        Case<T, ?> first = null;
        Object content = null;
        long seen = 0;
        boolean sound = true;
        for (int position = in.parser().nextName(names, 0);
                position != FieldNames.END;
                position = in.parser().nextName(names, 0)) {
            if (position == FieldNames.UNKNOWN) {
                sound &= in.unknownField(names);
                continue;
            }
            in.enter(names.at(position));
            if ((seen & 1L << position) != 0) {
                in.repeatedField();
                sound = false;
            } else {
                Case<T, ?> one = cases.get(position);
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

    private @Nullable T single(Cursor in, Case<T, ?> chosen, @Nullable Object content) {
        if (content == null) {
            return null;
        }
        try {
            return chosen.whole(content);
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
                    .with("count", Long.bitCount(seen))
                    .build());
        }
        return null;
    }

    @Override
    public void write(T value, Out out) {
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).write(value, names.label(i), out)) {
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
        for (Case<T, ?> one : cases) {
            Schema content = one.codec().describe(all);
            contents.add(content);
            properties.with(one.name(), all.field(choice.name(), one.name(), content));
            // Strict validators want to see a field among the properties where it is required.
            oneOf.add(new Schema()
                    .with("properties", new Schema().with(one.name(), new Schema()))
                    .with("required", List.of(one.name())));
        }
        Supplier<Schema> body = () ->
                Schema.of("object").with("properties", properties).closed().with("oneOf", oneOf);
        // There is one kind of stated value for each type of value; they share their words.
        return choice.isStated() ? all.named(choice.name(), contents.get(0), body) : all.named(choice.name(), body);
    }
}
