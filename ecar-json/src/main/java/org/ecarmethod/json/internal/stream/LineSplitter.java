package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/** Cuts out lines. A carriage return before the line bytes belongs to the end of the line; the last line may lack its end. */
final class LineSplitter extends Splitter {

    private @Nullable Frame first;
    private @Nullable Frame known;

    LineSplitter(ReadOptions options, ByteScanner bytes) {
        super(options, bytes, DocumentBuffer.ofAtMost(options.maxBytes()));
    }

    /** The first line was read already, to find out that there are lines; the bytes stands behind it. */
    LineSplitter(ReadOptions options, ByteScanner bytes, Frame first) {
        this(options, bytes);
        this.first = first;
    }

    @Override
    @Nullable
    public Frame find() throws IOException {
        known = first;
        first = null;
        if (known != null) {
            return known;
        }
        if (!skipBlankLines()) {
            return null;
        }
        TextLocation start = bytes().location();
        bytes().takeLine(document());
        return element(start, document().line(0, document().length()));
    }

    @Override
    public boolean isComplete() {
        return known != null;
    }

    /** Goes to the first character of the next line that is not blank; whether there is one. */
    private boolean skipBlankLines() throws IOException {
        while (bytes().more()) {
            if (bytes().isAtLineStart()) {
                bytes().skipMark();
            }
            if (!bytes().more() || !ByteScanner.isBlank(bytes().current())) {
                break;
            }
            bytes().advance();
        }
        return bytes().more();
    }
}
