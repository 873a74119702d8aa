package org.ecarmethod.json.internal.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/** The documents of an opened input, not yet read. Nothing is taken from the input before the first one is asked for. */
public final class Framer implements Closeable {

    private final ReadOptions options;
    private final RawInput raw;
    private @Nullable Splitter splitter;
    private @Nullable Gunzip packed;

    public Framer(ReadOptions options, RawInput raw) {
        this.options = options;
        this.raw = raw;
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
