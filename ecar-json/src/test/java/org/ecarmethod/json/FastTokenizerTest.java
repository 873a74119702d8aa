package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ecarmethod.Rounds;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.json.internal.token.FastTokenizer;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.json.internal.token.ParserTokenizer;
import org.ecarmethod.json.internal.token.Tokenizer;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.record.ProcessContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is read quickly is what the parser reads; what the parser refuses is never read quickly. */
class FastTokenizerTest {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Codec<ProcessContent> CODEC = ProcessJson.process(EcarProfile.v1_0());

    private static Optional<ProcessContent> quickly(byte[] text) {
        try {
            return content(new FastTokenizer(text, 32, 100_000), text);
        } catch (FastTokenizer.Unsure unsure) {
            return Optional.empty();
        }
    }

    /** By the parser; empty if anything is wrong. */
    private static Optional<ProcessContent> thoroughly(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return content(new ParserTokenizer(parser), text);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessContent> content(Tokenizer tokens, byte[] text) {
        Cursor cursor = new Cursor(tokens, new Extras(UnknownFields.ERROR, text), Integer.MAX_VALUE);
        tokens.nextToken();
        ProcessContent content = CODEC.read(cursor);
        boolean ends = Utf8.firstVisible(text, (int) tokens.currentLocation().getByteOffset()) == text.length;
        return cursor.found().isEmpty() && ends ? Optional.ofNullable(content) : Optional.empty();
    }

    @Test
    void sound_documents_are_read_quickly_and_the_same() {
        List<Corpus.Entry> valid = Corpus.valid();

        assertThat(valid)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(quickly(entry.bytes()))
                        .as(entry.name())
                        .isPresent()
                        .isEqualTo(thoroughly(entry.bytes())));
    }

    @Test
    void damaged_documents_are_read_quickly_only_if_the_parser_reads_the_same() {
        Random random = new Random(7);
        List<Corpus.Entry> valid = Corpus.valid();
        int mutants = Rounds.of(4000);
        int quick = 0;
        for (int i = 0; i < mutants; i++) {
            byte[] text = damaged(valid.get(i % valid.size()).bytes(), random);
            Optional<ProcessContent> read = quickly(text);
            if (read.isPresent()) {
                quick++;
                assertThat(Utf8.firstFault(text)).isNegative();
                assertThat(read).isEqualTo(thoroughly(text));
            }
        }

        assertThat(quick).isBetween(mutants / 40, mutants - mutants / 40);
    }

    /** One to three bytes replaced, left out or added, of the kind that matters to a parser. */
    private static byte[] damaged(byte[] sound, Random random) {
        String matters = "{}[]:,\"\\ \n\t0-9eE.+nutf/b\u0001\u00C3\u00C0\u0085\u00BC\u00E2\u00ED";
        List<Byte> text = new ArrayList<>();
        for (byte b : sound) {
            text.add(b);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.size());
            byte b = (byte) matters.charAt(random.nextInt(matters.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.set(at, b);
                case 1 -> text.remove(at);
                default -> text.add(at, b);
            }
        }
        byte[] damaged = new byte[text.size()];
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = text.get(i);
        }
        return damaged;
    }

    private static FastTokenizer tokens(String text) {
        return new FastTokenizer(text.getBytes(UTF_8), 3, 20);
    }

    private static void drain(FastTokenizer tokens) {
        int open = 0;
        do {
            JsonToken token = tokens.nextToken();
            open += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
        } while (open > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1 2]",
                "[1,]",
                "[,1]",
                "[1",
                "[\"a",
                "[\"a\\",
                "[\"a\\u00e5\"]",
                "[\"a\\x\"]",
                "[\"a\\n\u0001\"]",
                "[\"\u0001\"]",
                "[\"eight by\u0001es\"]",
                "[01]",
                "[-]",
                "[1.5]",
                "[1e3]",
                "[1234567890]",
                "[1a]",
                "[null]",
                "[true]",
                "[\u00e5]",
                "[[[[1]]]]",
                "[{]",
                "[}",
                "[\"123456789012345678901\"]",
                "[\"1234567890123456789å1\"]",
                "1",
                "[\u000b1]"
            })
    void gives_up_where_the_parser_has_to_decide(String text) {
        FastTokenizer tokens = tokens(text);

        assertThatThrownBy(() -> {
                    drain(tokens);
                    tokens.getString();
                    tokens.text();
                })
                .isInstanceOf(FastTokenizer.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\"1}", "{\"a\"", "{\"å\":1}", "{\"\\n\":1}", "{\"a\":1 \"b\"", "{\"a\":1,}", "{1:1}", "{"})
    void gives_up_where_a_name_is_not_simple(String text) {
        FastTokenizer tokens = tokens(text);
        tokens.nextToken();

        assertThatThrownBy(() -> {
                    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
                        tokens.nextToken();
                    }
                })
                .isInstanceOf(FastTokenizer.Unsure.class);
    }

    @Test
    void decodes_texts() {
        FastTokenizer tokens =
                tokens("[\"åäö\", \"\", \"a\\n\\t\\r\\b\\f\\/\\\\\\\"å\", \"\\n€\", \"\u20ac\uD83D\uDE00\", -12, 0 ]");
        tokens.nextToken();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tokens.nextToken();
            texts.add(tokens.getString());
            assertThat(tokens.text()).hasToString(texts.get(i));
        }
        tokens.nextToken();
        int negative = tokens.getIntValue();
        tokens.nextToken();

        assertThat(texts).containsExactly("åäö", "", "a\n\t\r\b\f/\\\"å", "\n€", "€\uD83D\uDE00");
        assertThat(negative).isEqualTo(-12);
        assertThat(tokens.getLongValue()).isZero();
        assertThat(tokens.nextToken()).isEqualTo(JsonToken.END_ARRAY);
    }

    @Test
    void finds_names_in_any_order_and_however_they_are_spaced() {
        FieldNames names = new FieldNames(List.of("first", "second", "third"));
        FastTokenizer tokens = tokens("{\"first\": 1, \"third\":2,\n\"second\" : 3, \"fourth\": 4}");
        tokens.nextToken();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.add(tokens.nextName(names, i));
            tokens.nextToken();
            found.add(tokens.getIntValue());
        }

        assertThat(found).containsExactly(0, 1, 2, 2, 1, 3);
        assertThatThrownBy(() -> tokens.nextName(names, 3)).isInstanceOf(FastTokenizer.Unsure.class);
        assertThatThrownBy(tokens::unknownName).isInstanceOf(FastTokenizer.Unsure.class);
        assertThatThrownBy(tokens::skipChildren).isInstanceOf(FastTokenizer.Unsure.class);
        assertThatThrownBy(tokens::issueFound).isInstanceOf(FastTokenizer.Unsure.class);
    }
}
