package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WireNamed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Codecs of values that stand as one text or number, and of texts in several languages. */
final class Scalars {

    static final Codec<String> STRING = text(Function.identity(), Function.identity());
    static final Codec<Code> CODE = text(Code::of, Code::value);
    static final Codec<PartialDate> DATE = text(PartialDate::parse, PartialDate::toString);
    static final Codec<LocalDate> DAY = text(Scalars::day, LocalDate::toString);
    static final Codec<Integer> INTEGER = new IntegerCodec();
    static final Codec<LocalizedText> TEXT = new LocalizedTextCodec();

    private Scalars() {}

    static <T extends Id> Codec<T> id(Function<String, T> of) {
        return text(of, Id::value);
    }

    static <T> Codec<T> text(Function<String, T> of, Function<T, String> printed) {
        return new TextCodec<>(of, printed);
    }

    static <E extends Enum<E> & WireNamed> Codec<E> term(Class<E> vocabulary) {
        Map<String, E> terms = new LinkedHashMap<>();
        for (E term : vocabulary.getEnumConstants()) {
            terms.put(term.wireName(), term);
        }
        return new TermCodec<>(terms, WireNamed::wireName);
    }

    /** A day is a partial date that is exact to the day. */
    private static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (date.precision() != PartialDate.Precision.DAY || date.isApproximate()) {
            throw new InvalidValueException(List.of(Issue.at(ValueIssues.FORMAT, PropertyPath.root())
                    .with("form", "day")
                    .build()));
        }
        return date.earliest();
    }

    private record TextCodec<T>(Function<String, T> of, Function<T, String> printed) implements Codec<T> {
        @Override
        public @Nullable T read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return null;
            }
            try {
                return of.apply(in.parser().getString());
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        @Override
        public void write(T value, JsonGenerator out) {
            out.writeString(printed.apply(value));
        }
    }

    /**
     * A term of a vocabulary.
     *
     * @param terms the terms by name, in the order of the vocabulary; they may be added to until the codec is first used
     * @param name name of a term
     */
    record TermCodec<T>(Map<String, T> terms, Function<T, String> name) implements Codec<T> {
        @Override
        public @Nullable T read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return null;
            }
            T term = terms.get(in.parser().getString());
            if (term == null) {
                in.report(in.at(ValueIssues.UNKNOWN_TERM)
                        .with("allowed", List.copyOf(terms.keySet()))
                        .build());
            }
            return term;
        }

        @Override
        public void write(T value, JsonGenerator out) {
            out.writeString(name.apply(value));
        }
    }

    private static final class IntegerCodec implements Codec<Integer> {
        @Override
        public @Nullable Integer read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_NUMBER_INT)) {
                in.wrongType("integer");
                return null;
            }
            try {
                return in.parser().getIntValue();
            } catch (InputCoercionException tooLarge) {
                in.report(in.at(ValueIssues.OUT_OF_RANGE)
                        .with("min", Integer.MIN_VALUE)
                        .with("max", Integer.MAX_VALUE)
                        .build());
                return null;
            }
        }

        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }
    }

    private static final class LocalizedTextCodec implements Codec<LocalizedText> {
        @Override
        public @Nullable LocalizedText read(Cursor in) {
            if (!in.stands(JsonToken.START_OBJECT)) {
                in.wrongType("text-by-language");
                return null;
            }
            Map<String, String> texts = new TreeMap<>();
            boolean sound = true;
            for (String tag = in.parser().nextName();
                    tag != null;
                    tag = in.parser().nextName()) {
                if (LocalizedText.isLanguageTag(tag)) {
                    in.enter(tag);
                    sound &= one(in, tag, texts);
                    in.leave();
                } else {
                    in.report(in.at(ValueIssues.FORMAT)
                            .with("form", "language-tag")
                            .build());
                    in.skipField();
                    sound = false;
                }
            }
            return sound ? made(in, texts) : null;
        }

        private static boolean one(Cursor in, String tag, Map<String, String> texts) {
            if (texts.containsKey(tag)) {
                in.repeatedField();
                return false;
            }
            in.parser().nextToken();
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return false;
            }
            texts.put(tag, in.parser().getString());
            return true;
        }

        private static @Nullable LocalizedText made(Cursor in, Map<String, String> texts) {
            try {
                return LocalizedText.of(texts);
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        @Override
        public void write(LocalizedText value, JsonGenerator out) {
            out.writeStartObject();
            value.texts().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
    }
}
