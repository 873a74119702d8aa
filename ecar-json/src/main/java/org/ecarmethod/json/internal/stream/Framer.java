package org.ecarmethod.json.internal.stream;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Splits an opened input into its documents, without reading them. Nothing is taken from the input before the first one
 * is asked for.
 */
public final class Framer implements Closeable {

    private final ReadOptions options;
    private final RawInput raw;
    private @Nullable Splitter splitter;
    private @Nullable Gunzip packed;

    public Framer(ReadOptions options, RawInput raw) {
        this.options = options;
        this.raw = raw;
    }

    /**
     * Cuts the only document out of an input, and closes it.
     *
     * @param options the limits
     * @param input the input, gzipped or not
     * @return the document, or what is wrong
     */
    public static Frame only(ReadOptions options, Input input) throws IOException {
        ReadOptions single = ReadOptions.asOf(options.asOf())
                .from(options)
                .framing(Framing.SINGLE)
                .build();
        try (Framer framer = new Framer(single, new RawInput(input.open()))) {
            return requireNonNull(framer.next(), "a single document, or a fault");
        }
    }

    /** {@return the next document, or what is wrong; null at the end} */
    @Nullable
    public Frame next() throws IOException {
        Splitter opened = splitter;
        if (opened == null) {
            opened = open();
            splitter = opened;
        }
        return opened.next();
    }

    private Splitter open() throws IOException {
        InputStream text = raw.unpacked();
        if (text instanceof Gunzip gunzip) {
            packed = gunzip;
        }
        return FramingDetector.splitter(options, new ByteScanner(text, options.maxInputBytes()));
    }

    /** How many bytes of the input were taken, as they stand in the file. */
    public long taken() {
        return raw.taken();
    }

    @Override
    public void close() throws IOException {
        try (raw) {
            if (packed != null) {
                packed.close();
            }
        }
    }
}
