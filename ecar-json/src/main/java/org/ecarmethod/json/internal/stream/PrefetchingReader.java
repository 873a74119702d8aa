package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.ecarmethod.json.internal.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in several threads, ahead of the caller, and gives the results in the order of the documents. The caller's
 * thread cuts the input, so that only one thread ever touches it.
 *
 * <p>How much is read ahead is bounded by number and by bytes. The threads end when the input ends, when this is closed,
 * and by themselves if it is forgotten.
 *
 * @param <R> type of a result
 */
public final class PrefetchingReader<R> implements ResultReader<R> {

    /** What one task takes: small documents go together, since each task costs a change of threads. */
    private static final int BATCH_BYTES = 64 * 1024;

    private static final int BATCH_DOCUMENTS = 128;
    private static final int BATCHES_PER_THREAD = 3;
    private static final int BYTES_AHEAD = 16 * 1024 * 1024;
    private static final int IDLE_SECONDS = 5;

    private final Framer frames;
    private final Function<Frame, R> reader;
    private final int threads;
    private final ThreadPoolExecutor workers;
    private final Deque<Batch<R>> waiting = new ArrayDeque<>();
    private final Deque<PositionedResult<R>> ready = new ArrayDeque<>();
    private long bytesAhead;
    private boolean cut;
    private @Nullable IOException failure;

    /** Documents that are read together. */
    private record Batch<R>(Future<List<PositionedResult<R>>> results, long bytes) {}

    public PrefetchingReader(Framer frames, Function<Frame, R> reader, int threads) {
        this.frames = frames;
        this.reader = reader;
        this.threads = threads;
        this.workers = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "ecar-json-reader");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public @Nullable PositionedResult<R> next() throws IOException {
        if (ready.isEmpty()) {
            fill();
            Batch<R> batch = waiting.poll();
            if (batch != null) {
                bytesAhead -= batch.bytes();
                ready.addAll(results(batch));
            }
        }
        PositionedResult<R> next = ready.poll();
        if (next == null && failure != null) {
            throw failure;
        }
        return next;
    }

    /** Hands out work until enough is under way. What cannot be read is told after everything that stands before it. */
    private void fill() {
        while (!cut && waiting.size() < BATCHES_PER_THREAD * threads && !isFarAhead()) {
            List<Frame> batch = new ArrayList<>();
            List<Long> taken = new ArrayList<>();
            long bytes = 0;
            try {
                while (!cut && bytes < BATCH_BYTES && batch.size() < BATCH_DOCUMENTS) {
                    Frame frame = frames.next();
                    cut = frame == null;
                    if (frame != null) {
                        batch.add(frame);
                        taken.add(frames.taken());
                        bytes += frame.text().length;
                    }
                }
            } catch (IOException unreadable) {
                failure = unreadable;
                cut = true;
            }
            if (!batch.isEmpty()) {
                waiting.add(new Batch<>(workers.submit(() -> read(batch, taken)), bytes));
                bytesAhead += bytes;
            }
        }
    }

    private boolean isFarAhead() {
        return bytesAhead > BYTES_AHEAD && waiting.size() >= threads;
    }

    private List<PositionedResult<R>> read(List<Frame> batch, List<Long> taken) {
        List<PositionedResult<R>> results = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            results.add(new PositionedResult<>(reader.apply(batch.get(i)), taken.get(i)));
        }
        return results;
    }

    private static <R> List<PositionedResult<R>> results(Batch<R> batch) throws IOException {
        try {
            if (Thread.interrupted()) {
                // A result that is there already would be given to an interrupted caller too: it would depend on who is
                // faster.
                throw new InterruptedException();
            }
            return batch.results().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("reading was interrupted").initCause(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed);
        }
    }

    /** Ends the threads and waits for them: what they are at takes no longer than one batch. */
    @Override
    public void close() throws IOException {
        try (frames) {
            workers.shutdownNow();
            boolean interrupted = false;
            boolean ended = false;
            while (!ended) {
                try {
                    ended = workers.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
