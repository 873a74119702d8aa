package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.DocumentIssues;
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
        return new TermCodec<>(vocabulary);
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

    private static final class TermCodec<E extends Enum<E> & WireNamed> implements Codec<E> {
        private final Map<String, E> terms = new TreeMap<>();
        private final List<String> names = new ArrayList<>();

        TermCodec(Class<E> vocabulary) {
            for (E term : vocabulary.getEnumConstants()) {
                terms.put(term.wireName(), term);
                names.add(term.wireName());
            }
        }

        @Override
        public @Nullable E read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return null;
            }
            E term = terms.get(in.parser().getString());
            if (term == null) {
                in.report(in.at(ValueIssues.UNKNOWN_TERM).with("allowed", names).build());
            }
            return term;
        }

        @Override
        public void write(E value, JsonGenerator out) {
            out.writeString(value.wireName());
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
                in.enter(tag);
                boolean known = LocalizedText.isLanguageTag(tag);
                if (!known) {
                    in.leave();
                }
                in.parser().nextToken();
                sound &= one(in, tag, texts);
                if (known) {
                    in.leave();
                }
            }
            if (!sound) {
                return null;
            }
            try {
                return LocalizedText.of(texts);
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        private static boolean one(Cursor in, String tag, Map<String, String> texts) {
            if (texts.containsKey(tag)) {
                in.report(in.at(DocumentIssues.DUPLICATE_FIELD).build());
                in.skip();
                return false;
            }
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return false;
            }
            texts.put(tag, in.parser().getString());
            return true;
        }

        @Override
        public void write(LocalizedText value, JsonGenerator out) {
            out.writeStartObject();
            value.texts().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
    }
}
