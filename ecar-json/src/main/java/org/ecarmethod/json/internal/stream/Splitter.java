package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into its documents, one at a time, without understanding them. What is wrong with the text itself comes last,
 * in a frame of its own.
 */
abstract class Splitter {

    private final ReadOptions options;
    private final ByteScanner bytes;
    private final DocumentBuffer document;
    private int position;
    private boolean over;

    Splitter(ReadOptions options, ByteScanner bytes, DocumentBuffer document) {
        this.options = options;
        this.bytes = bytes;
        this.document = document;
    }

    public final ByteScanner bytes() {
        return bytes;
    }

    /** What belongs to the document that is being cut out. */
    public final DocumentBuffer document() {
        return document;
    }

    /** The position of the document that is being cut out. */
    public final int position() {
        return position;
    }

    /** {@return the next document, or what is wrong; null at the end} */
    public final @Nullable Frame next() throws IOException {
        if (over) {
            return null;
        }
        clear();
        Frame found = find();
        Issue broken = bytes.fault();
        if (broken != null && !isComplete()) {
            // What had begun by then and did not end is no document.
            found = Frame.fault(broken);
        } else if (found != null && found.position().isPresent() && position == options.maxDocuments()) {
            found = Frame.fault(Issue.at(InputIssues.TOO_MANY_DOCUMENTS, PropertyPath.root())
                    .with("max", options.maxDocuments())
                    .location(found.start())
                    .build());
        }
        position++;
        over = found == null || found.position().isEmpty();
        return found;
    }

    /** Lets go of the last document. */
    public void clear() {
        document.clear();
    }

    /** Whether the document that was found is known to be complete, though the text ended in a fault. */
    public boolean isComplete() {
        return false;
    }

    /** Cuts out the next document; null if there is none. */
    public abstract @Nullable Frame find() throws IOException;

    /** One document of several; or that what was taken is too large, or begins with a mark that may only begin a text. */
    public final Frame element(TextLocation start, byte[] text) {
        if (document.isTooLarge() || text.length > options.maxBytes()) {
            return Frame.tooLarge(position, start, options.maxBytes());
        }
        return Utf8.start(text) > 0 ? Frame.malformed(position, start) : Frame.element(position, start, text);
    }
}
