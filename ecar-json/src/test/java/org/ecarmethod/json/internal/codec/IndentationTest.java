package org.ecarmethod.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** What is indented here looks as the printer of the parser indents it, which the format was fixed with. */
class IndentationTest {

    private static final JsonFactory WRITERS = JsonFactory.builder().build();

    /** The printer that comes with the parser, set to two blanks and line feeds. */
    private static final class Reference extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private interface Content {
        void write(JsonGenerator out);
    }

    private static String written(ObjectWriteContext context, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = WRITERS.createGenerator(context, text)) {
            content.write(out);
        }
        return text.toString();
    }

    private static void value(JsonGenerator out, Random random, int depth) {
        switch (depth == 0 ? 2 : random.nextInt(4)) {
            case 0 -> {
                out.writeStartObject();
                for (int i = random.nextInt(4); i > 0; i--) {
                    out.writeName("field" + i);
                    value(out, random, depth - 1);
                }
                out.writeEndObject();
            }
            case 1 -> {
                out.writeStartArray();
                for (int i = random.nextInt(4); i > 0; i--) {
                    value(out, random, depth - 1);
                }
                out.writeEndArray();
            }
            case 2 -> out.writeString("å\n\"" + random.nextInt());
            default -> out.writeNumber(random.nextInt());
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void looksAsTheReference(int seed) {
        Content content = out -> value(out, new Random(seed), 6);

        assertThat(written(new Canonical.Indented(), content)).isEqualTo(written(new Reference(), content));
    }

    @Test
    void nothingIsTooDeep() {
        Content deep = out -> {
            for (int i = 0; i < 60; i++) {
                out.writeStartObject();
                out.writeName("inner");
            }
            out.writeStartArray();
            out.writeEndArray();
            for (int i = 0; i < 60; i++) {
                out.writeEndObject();
            }
        };

        assertThat(written(new Canonical.Indented(), deep))
                .isEqualTo(written(new Reference(), deep))
                .contains("\n" + "  ".repeat(60) + "\"inner\": [ ]\n");
    }
}
