package org.ecarmethod.json.internal.codec;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical form of a document: the same value always gives the same bytes, on every machine. */
public final class Canonical {

    private static final JsonFactory WRITERS = JsonFactory.builder().build();

    private Canonical() {}

    public static <T> String write(Codec<T> codec, T value) {
        // Characters, not bytes: who writes wants a String, and decoding it again took a tenth of the time.
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = WRITERS.createGenerator(new Indented(), text)) {
            codec.write(value, out);
            out.writeRaw('\n');
        }
        return text.toString();
    }

    /** Writes a tree in the same form. */
    public static String write(JsonNode tree) {
        return Trees.MAPPER.writer().with(new Indentation()).writeValueAsString(tree) + '\n';
    }

    /** A value as the tree that is written. */
    public static <T> JsonNode tree(Codec<T> codec, T value) {
        return Trees.MAPPER.readTree(write(codec, value));
    }

    /** Two blanks for each level and a line feed on every machine. */
    static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** A mapper is slow to make, and most programs need none. */
    private static final class Trees {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
