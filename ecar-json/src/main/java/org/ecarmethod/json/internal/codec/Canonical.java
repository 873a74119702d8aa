package org.ecarmethod.json.internal.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/** The canonical form of a document: the same value always gives the same bytes, on every machine. */
public final class Canonical {

    private static final JsonFactory WRITERS = JsonFactory.builder().build();

    private Canonical() {}

    public static <T> String write(Codec<T> codec, T value) {
        BufferRecycler buffers = WRITERS._getBufferRecycler();
        try {
            // Characters, not bytes: who writes wants a String, and decoding it again took a tenth of the time.
            SegmentedStringWriter text = new SegmentedStringWriter(buffers);
            try (JsonGenerator out = WRITERS.createGenerator(new Indented(), text)) {
                codec.write(value, out);
                out.writeRaw('\n');
            }
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Two blanks for each level and a line feed on every machine. */
    public static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
