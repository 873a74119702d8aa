package org.ecarmethod.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ecarmethod.json.internal.reader.ReadDocument;
import org.ecarmethod.json.internal.stream.PositionedResult;
import org.ecarmethod.json.internal.stream.RawInput;
import org.ecarmethod.json.internal.stream.ResultReader;
import org.ecarmethod.json.read.Progress;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.FingerprintKey;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an input, each read on demand, and the report on all that were read.
 *
 * <pre>{@code
 * try (DocumentStream<EcarProcess> documents = json.documents(Input.of(file))) {
 *     for (ReadResult<EcarProcess> document : documents) {
 *         document.value().ifPresent(register::add);
 *     }
 *     ValidationReport report = documents.report();
 * }
 * }</pre>
 *
 * <p>A document that cannot be read is refused and the next one follows. What is wrong with the input itself comes as the
 * last result, which has no position. One document is in memory at a time (some more if several threads read), and no more
 * issues than the report keeps as samples.
 *
 * <p>It can be gone through once. Not thread-safe. Close it unless it was read to its end.
 *
 * @param <T> what a document contains
 */
public final class DocumentStream<T> implements Iterable<ReadResult<T>>, AutoCloseable {

    /** How much of the input lies at least between two reports on progress. */
    static final long PROGRESS_BYTES = 1024 * 1024;

    private final ResultReader<ReadDocument<T>> reading;
    private final RawInput raw;
    private final Optional<FingerprintKey> key;
    private final ReportCollector collector;
    private final Consumer<Progress> listener;
    private final Iterator<ReadResult<T>> iterator = new Results();
    private @Nullable PositionedResult<ReadDocument<T>> next;
    private Progress progress = new Progress(0, 0);
    private long told;
    private long accepted;
    private boolean over;
    /** Stays in memory: whoever has it can try what stood in a small input. */
    private String whole = "";

    DocumentStream(
            ResultReader<ReadDocument<T>> reading,
            RawInput raw,
            Optional<FingerprintKey> key,
            ReportCollector collector,
            Consumer<Progress> listener) {
        this.reading = reading;
        this.raw = raw;
        this.key = key;
        this.collector = collector;
        this.listener = listener;
    }

    /**
     * Returns the iterator over the remaining documents, which is the same each time. It throws {@link
     * UncheckedIOException} if the input cannot be read, and what the listener throws.
     */
    @Override
    public Iterator<ReadResult<T>> iterator() {
        return iterator;
    }

    /** {@return the remaining documents, as a sequential stream; closing it closes this} */
    public Stream<ReadResult<T>> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false)
                .onClose(this::close);
    }

    /**
     * {@return the report on everything read so far: the merged reports on the documents; it names the input by
     * its fingerprint with {@link org.ecarmethod.json.read.ReadOptions#fingerprintKey} once the input was read to its end}
     */
    public ValidationReport report() {
        return collector.report();
    }

    /** The fingerprint of the whole input; empty until it was read to its end. */
    String whole() {
        return whole;
    }

    /** {@return the number of documents read so far, and the number of bytes of the input consumed for them} */
    public Progress progress() {
        return progress;
    }

    /** {@return the number of documents read so far that have no errors} */
    public long accepted() {
        return accepted;
    }

    /** {@return the next result; null at the end} */
    @Nullable
    ReadResult<T> read() throws IOException {
        PositionedResult<ReadDocument<T>> read = peek();
        next = null;
        if (read == null) {
            return null;
        }
        count(read);
        return ReadResult.of(read.result());
    }

    private @Nullable PositionedResult<ReadDocument<T>> peek() throws IOException {
        if (next == null && !over) {
            try {
                next = advance();
            } catch (IOException | RuntimeException | Error failure) {
                close(failure);
                throw failure;
            }
        }
        return next;
    }

    private @Nullable PositionedResult<ReadDocument<T>> advance() throws IOException {
        PositionedResult<ReadDocument<T>> read = reading.next();
        if (read == null) {
            if (raw.isAtEnd()) {
                whole = raw.fingerprint();
                key.ifPresent(secret -> collector.input(secret.of(whole)));
            }
            progress = new Progress(progress.documents(), raw.taken());
            close();
            listener.accept(progress);
        }
        return read;
    }

    private void close(Throwable failure) {
        try {
            close();
        } catch (UncheckedIOException also) {
            failure.addSuppressed(also);
        }
    }

    private void count(PositionedResult<ReadDocument<T>> read) {
        ReadDocument<T> result = read.result();
        collector.add(result.report());
        boolean document = result.position().isPresent();
        progress = new Progress(progress.documents() + (document ? 1 : 0), read.taken());
        accepted += result.value().isPresent() ? 1 : 0;
        if (read.taken() - told >= PROGRESS_BYTES) {
            told = read.taken();
            listener.accept(progress);
        }
    }

    /** Stops reading. What was not read is not reported. Does nothing the second time. */
    @Override
    public void close() {
        next = null;
        if (!over) {
            over = true;
            try {
                reading.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final class Results implements Iterator<ReadResult<T>> {
        @Override
        public boolean hasNext() {
            try {
                return peek() != null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public ReadResult<T> next() {
            try {
                ReadResult<T> result = read();
                if (result == null) {
                    throw new NoSuchElementException("there is no further document");
                }
                return result;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
