package org.ecarmethod.json.internal.format;

import static org.ecarmethod.shape.Part.required;
import static org.ecarmethod.shape.Types.string;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.codec.Forms;
import org.ecarmethod.json.internal.codec.Out;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.shape.Form;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.IssueCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How the arguments of an issue stand in a report: the type of the JSON value tells the type of the argument. A number is a
 * count or a limit, a text a term, a list several terms, an object with the field {@code date} a date.
 */
final class ArgumentJson {

    private static final Codec<Long> ANY = Codecs.of(new ValueType.Count(Long.MIN_VALUE));
    private static final Pattern NAME = Pattern.compile(IssueCode.ARGUMENT_REGEX);

    static final Codec<String> TERM_TEXT = Codecs.of(string(Form.of("term", Argument.Term.REGEX)));
    static final Codec<SortedMap<String, Argument>> ARGUMENTS = new ArgumentsCodec();

    private static final ValueType<String> DATE_TEXT = string(Form.of("recorded-date", Argument.Date.REGEX), "date");
    private static final Codec<Argument.Date> DATED = Codecs.of(Shape.<Argument.Date, String>record(
            "ArgumentDate", required("date", DATE_TEXT, Argument.Date::edtf), Argument.Date::new));

    /** Arguments have the names that their codes give them: none is known here. */
    private static final FieldNames ANY_NAME = new FieldNames(List.of());

    private ArgumentJson() {}

    private static final class ArgumentsCodec implements Codec<SortedMap<String, Argument>> {
        @Override
        public @Nullable SortedMap<String, Argument> read(Cursor in) {
            if (!in.stands(JsonToken.START_OBJECT)) {
                in.wrongType("object");
                return null;
            }
            SortedMap<String, Argument> arguments = new TreeMap<>();
            boolean sound = true;
            for (String name = in.parser().nextName();
                    name != null;
                    name = in.parser().nextName()) {
                if (NAME.matcher(name).matches()) {
                    in.enter(name);
                    sound &= one(in, name, arguments);
                    in.leave();
                } else {
                    in.unknownField(ANY_NAME);
                    sound = false;
                }
            }
            return sound ? arguments : null;
        }

        private static boolean one(Cursor in, String name, SortedMap<String, Argument> arguments) {
            if (arguments.containsKey(name)) {
                in.repeatedField();
                return false;
            }
            in.parser().nextToken();
            Argument argument = argument(in);
            if (argument != null) {
                arguments.put(name, argument);
            }
            return argument != null;
        }

        private static @Nullable Argument argument(Cursor in) {
            JsonToken token = in.parser().currentToken();
            if (token == JsonToken.VALUE_NUMBER_INT) {
                Long amount = ANY.read(in);
                return amount == null ? null : new Argument.Amount(amount);
            }
            if (token == JsonToken.VALUE_STRING) {
                String term = TERM_TEXT.read(in);
                return term == null ? null : new Argument.Term(term);
            }
            if (token == JsonToken.START_ARRAY) {
                return terms(in);
            }
            if (token == JsonToken.START_OBJECT) {
                return DATED.read(in);
            }
            in.wrongType("argument");
            return null;
        }

        private static @Nullable Argument terms(Cursor in) {
            List<String> names = new ArrayList<>();
            boolean sound = true;
            for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
                in.enter(i);
                String term = TERM_TEXT.read(in);
                if (term == null) {
                    sound = false;
                } else {
                    names.add(term);
                }
                in.leave();
            }
            return sound ? new Argument.Terms(names) : null;
        }

        @Override
        public void write(SortedMap<String, Argument> value, Out out) {
            out.beginObject();
            value.forEach((name, argument) -> {
                out.name(name);
                write(argument, out);
            });
            out.endObject();
        }

        @Override
        public Schema describe(Definitions all) {
            Schema argument = all.named(
                    "Argument",
                    () -> new Schema()
                            .with(
                                    "anyOf",
                                    List.of(
                                            Schema.of("integer"),
                                            TERM_TEXT.describe(all),
                                            Schema.of("array").with("items", TERM_TEXT.describe(all)),
                                            DATED.describe(all))));
            return all.named("Arguments", () -> Forms.byName(NAME.pattern(), argument));
        }

        private static void write(Argument argument, Out out) {
            if (argument instanceof Argument.Amount amount) {
                out.number(amount.value());
            } else if (argument instanceof Argument.Terms terms) {
                out.beginList();
                terms.names().forEach(out::text);
                out.endList();
            } else if (argument instanceof Argument.Date date) {
                DATED.write(date, out);
            } else {
                out.text(argument.printed());
            }
        }
    }
}
