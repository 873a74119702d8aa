package org.ecarmethod.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.token.FieldLabel;
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

/** What is written here looks as the generator and the printer of the parser write it, which the format was fixed with. */
class CanonicalTextTest {

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

    /** The printer for trees, which are written by the generator. */
    private static final class ForTrees extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private interface Content {
        void write(Out out);
    }

    private static String byGenerator(ObjectWriteContext context, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = WRITERS.createGenerator(context, text)) {
            content.write(new HostOut(out));
            out.writeRaw('\n');
        }
        return text.toString();
    }

    private static String written(Content content) {
        CanonicalText out = new CanonicalText();
        content.write(out);
        return out.document();
    }

    private static void value(Out out, Random random, int depth) {
        switch (depth == 0 ? 2 + random.nextInt(3) : random.nextInt(5)) {
            case 0 -> {
                out.beginObject();
                for (int i = random.nextInt(4); i > 0; i--) {
                    name(out, random, "field" + i);
                    value(out, random, depth - 1);
                }
                out.endObject();
            }
            case 1 -> {
                out.beginList();
                for (int i = random.nextInt(4); i > 0; i--) {
                    value(out, random, depth - 1);
                }
                out.endList();
            }
            case 2 -> out.text(text(random));
            case 3 -> out.truth(random.nextBoolean());
            default -> out.number(random.nextLong());
        }
    }

    private static void name(Out out, Random random, String name) {
        switch (random.nextInt(3)) {
            case 0 -> out.name(name);
            case 1 -> out.name("\"" + name + "\n");
            default -> out.name(FieldLabel.of("\\" + name + "å"));
        }
    }

    /** Mostly plain; else any character, half pairs among them, and all that are escaped. */
    private static String text(Random random) {
        String plain = "Fler platser i KS/2017:96, åäö ".repeat(random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> plain + (char) random.nextInt(0x80) + plain;
            case 1 -> plain + (char) random.nextInt(0x10000);
            case 2 -> Character.toString(random.nextInt(0x10000, 0x10FFFF)) + plain + "\"\\/\u2028\u007F";
            default -> plain;
        };
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void looksAsTheReference(int seed) {
        Content content = out -> value(out, new Random(seed), 6);

        assertThat(written(content))
                .isEqualTo(byGenerator(new Reference(), content))
                .isEqualTo(byGenerator(new ForTrees(), content));
    }

    @Test
    void nothingIsTooDeep() {
        Content deep = out -> {
            for (int i = 0; i < 60; i++) {
                out.beginObject();
                out.name("inner");
            }
            out.beginList();
            out.endList();
            for (int i = 0; i < 60; i++) {
                out.endObject();
            }
        };

        assertThat(written(deep))
                .isEqualTo(byGenerator(new Reference(), deep))
                .isEqualTo(byGenerator(new ForTrees(), deep))
                .contains("\n" + "  ".repeat(60) + "\"inner\": [ ]\n");
    }
}
