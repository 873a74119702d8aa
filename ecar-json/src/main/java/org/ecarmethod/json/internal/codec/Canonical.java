package org.ecarmethod.json.internal.codec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical form of a document: the same value always gives the same bytes, on every machine. */
public final class Canonical {

    private Canonical() {}

    public static <T> String write(Codec<T> codec, T value) {
        CanonicalText out = new CanonicalText();
        codec.write(value, out);
        return out.document();
    }

    /** Writes a tree in the same form. */
    public static String write(JsonNode tree) {
        return Trees.MAPPER.writer().with(new Indentation()).writeValueAsString(tree) + '\n';
    }

    /** A value as the tree that is written. */
    public static <T> JsonNode tree(Codec<T> codec, T value) {
        return Trees.MAPPER.readTree(write(codec, value));
    }

    /** A mapper is slow to make, and most programs need none. */
    private static final class Trees {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
