package org.ecarmethod.json.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.TermTable;
import org.ecarmethod.json.internal.token.TokenText;
import org.ecarmethod.shape.Form;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WireNamed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Codecs of values that stand as one text or number, and of texts in several languages. */
final class Scalars {

    /** Terms by name; nobody adds to them. */
    static <E extends Enum<E> & WireNamed> Codec<E> term(Class<E> vocabulary) {
        Map<String, E> terms = new LinkedHashMap<>();
        for (E term : vocabulary.getEnumConstants()) {
            terms.put(term.wireName(), term);
        }
        return new TermCodec<>(vocabulary.getEnumConstants()[0].vocabulary(), terms, WireNamed::wireName);
    }

    private Scalars() {}

    record TextCodec<T>(Form form, Function<String, T> of, Function<T, String> printed) implements Codec<T> {
        @Override
        public @Nullable T read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                if (form.equals(Form.DAY)) {
                    in.wrongDate("day");
                } else {
                    in.wrongType("text");
                }
                return null;
            }
            TokenText text = in.text();
            int place = ValueCache.place(text.hash(), this.of);
            T known = in.recent().find(place, this.of, printed, text);
            return known != null ? known : made(in, text.toString(), place);
        }

        private @Nullable T made(Cursor in, String text, int place) {
            try {
                T value = of.apply(text);
                in.recent().keep(place, this.of, value);
                return value;
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        @Override
        public void write(T value, Out out) {
            out.text(printed.apply(value));
        }

        @Override
        public Schema describe(Definitions all) {
            return Forms.describe(form, all);
        }
    }

    static final class DateCodec implements Codec<PartialDate> {
        @Override
        public @Nullable PartialDate read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongDate("date");
                return null;
            }
            try {
                return PartialDate.parse(in.text());
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        @Override
        public void write(PartialDate value, Out out) {
            out.text(value.toString());
        }

        @Override
        public Schema describe(Definitions all) {
            return Forms.describe(Form.DATE, all);
        }
    }

    /**
     * A term of a vocabulary.
     *
     * @param <T> type of the terms
     */
    static final class TermCodec<T> implements Codec<T> {
        private final String vocabulary;
        private final Map<String, T> terms;
        private final Function<T, String> name;
        private @Nullable TermTable<T> table;

        /**
         * Describes a vocabulary.
         *
         * @param vocabulary what it is called
         * @param terms the terms by name, in the order of the vocabulary; they may be added to until the codec is first used
         * @param name name of a term
         */
        TermCodec(String vocabulary, Map<String, T> terms, Function<T, String> name) {
            this.vocabulary = vocabulary;
            this.terms = terms;
            this.name = name;
        }

        /** Made at the first use; two threads that do it at the same time make the same. */
        private TermTable<T> table() {
            TermTable<T> made = table;
            if (made == null) {
                made = new TermTable<>(terms);
                table = made;
            }
            return made;
        }

        @Override
        public @Nullable T read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return null;
            }
            T term = table().find(in.text());
            if (term == null) {
                in.report(in.at(ValueIssues.UNKNOWN_TERM)
                        .with("allowed", List.copyOf(terms.keySet()))
                        .with("suggested", Suggestions.of(in.text().toString(), vocabulary, terms.keySet()))
                        .with("vocabulary", vocabulary)
                        .build());
            }
            return term;
        }

        @Override
        public void write(T value, Out out) {
            out.text(name.apply(value));
        }

        @Override
        public Schema describe(Definitions all) {
            Schema terms = new Schema().with("enum", List.copyOf(this.terms.keySet()));
            List<WireNamed> vocabulary = this.terms.values().stream()
                    .filter(WireNamed.class::isInstance)
                    .map(WireNamed.class::cast)
                    .toList();
            return vocabulary.isEmpty() ? terms : all.vocabulary(vocabulary, terms);
        }
    }

    record IntegerCodec(String name, int min, int max) implements Codec<Integer> {
        @Override
        public @Nullable Integer read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_NUMBER_INT)) {
                in.wrongType("integer");
                return null;
            }
            try {
                int number = in.parser().getIntValue();
                return number < min || number > max ? outOfRange(in) : Integer.valueOf(number);
            } catch (InputCoercionException tooLarge) {
                return outOfRange(in);
            }
        }

        private @Nullable Integer outOfRange(Cursor in) {
            in.report(in.at(ValueIssues.OUT_OF_RANGE)
                    .with("min", min)
                    .with("max", max)
                    .build());
            return null;
        }

        @Override
        public void write(Integer value, Out out) {
            out.number(value);
        }

        @Override
        public Schema describe(Definitions all) {
            return all.named(
                    name, () -> Schema.of("integer").with("minimum", min).with("maximum", max));
        }
    }

    static final class LocalizedTextCodec implements Codec<LocalizedText> {
        @Override
        public @Nullable LocalizedText read(Cursor in) {
            if (!in.stands(JsonToken.START_OBJECT)) {
                in.wrongType("text-by-language");
                return null;
            }
            String tag = in.parser().nextName();
            if (tag == null || !LocalizedText.isLanguageTag(tag)) {
                return several(in, tag, new TreeMap<>(), true);
            }
            in.enter(tag);
            String text = said(in);
            in.leave();
            String next = in.parser().nextName();
            if (next == null) {
                return text == null ? null : made(in, () -> LocalizedText.of(tag, text));
            }
            Map<String, String> texts = new TreeMap<>();
            if (text != null) {
                texts.put(tag, text);
            }
            return several(in, next, texts, text != null);
        }

        /** Goes on where a text is not in one language alone; nearly all are, and need no map. */
        private static @Nullable LocalizedText several(
                Cursor in, @Nullable String first, Map<String, String> texts, boolean soundSoFar) {
            boolean sound = soundSoFar;
            for (String tag = first; tag != null; tag = in.parser().nextName()) {
                if (LocalizedText.isLanguageTag(tag)) {
                    in.enter(tag);
                    sound &= one(in, tag, texts);
                    in.leave();
                } else {
                    in.report(LocalizedText.refusedTag(tag, in.path()));
                    in.skipField();
                    sound = false;
                }
            }
            return sound ? made(in, () -> LocalizedText.of(texts)) : null;
        }

        private static boolean one(Cursor in, String tag, Map<String, String> texts) {
            if (texts.containsKey(tag)) {
                in.repeatedField();
                return false;
            }
            String text = said(in);
            if (text != null) {
                texts.put(tag, text);
            }
            return text != null;
        }

        private static @Nullable String said(Cursor in) {
            in.parser().nextToken();
            if (!in.stands(JsonToken.VALUE_STRING)) {
                in.wrongType("text");
                return null;
            }
            return in.parser().getString();
        }

        private static @Nullable LocalizedText made(Cursor in, Supplier<LocalizedText> make) {
            try {
                return make.get();
            } catch (InvalidValueException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        @Override
        public void write(LocalizedText value, Out out) {
            out.beginObject();
            value.forEach((tag, text) -> {
                out.name(tag);
                out.text(text);
            });
            out.endObject();
        }

        @Override
        public Schema describe(Definitions all) {
            return all.named(
                    "Text",
                    () -> Forms.byName(LocalizedText.languageTagRegex(), Forms.describe(Form.STORY, all))
                            .with("minProperties", LocalizedText.MIN_LANGUAGES));
        }
    }

    /** A whole number that may be larger than those of a process. */
    record CountCodec(long min) implements Codec<Long> {
        @Override
        public @Nullable Long read(Cursor in) {
            if (!in.stands(JsonToken.VALUE_NUMBER_INT)) {
                in.wrongType("integer");
                return null;
            }
            try {
                long number = in.parser().getLongValue();
                return number < min ? outOfRange(in) : Long.valueOf(number);
            } catch (InputCoercionException tooLarge) {
                return outOfRange(in);
            }
        }

        private @Nullable Long outOfRange(Cursor in) {
            in.report(in.at(ValueIssues.OUT_OF_RANGE)
                    .with("min", min)
                    .with("max", Long.MAX_VALUE)
                    .build());
            return null;
        }

        @Override
        public void write(Long value, Out out) {
            out.number(value);
        }

        @Override
        public Schema describe(Definitions all) {
            return min == 1
                    ? all.named("positive-count", () -> Schema.of("integer").with("minimum", 1))
                    : all.named("count", () -> Schema.of("integer").with("minimum", 0));
        }
    }

    /** True or false. */
    record TruthCodec() implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(Cursor in) {
            if (in.stands(JsonToken.VALUE_TRUE) || in.stands(JsonToken.VALUE_FALSE)) {
                return in.stands(JsonToken.VALUE_TRUE);
            }
            in.wrongType("boolean");
            return null;
        }

        @Override
        public void write(Boolean value, Out out) {
            out.truth(value);
        }

        @Override
        public Schema describe(Definitions all) {
            return Schema.of("boolean");
        }
    }
}
