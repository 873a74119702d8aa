package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.FAULTY;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.internal.stream.ByteScanner;
import org.ecarmethod.json.internal.stream.Framer;
import org.ecarmethod.json.internal.stream.PrefetchingReader;
import org.ecarmethod.json.internal.stream.RawInput;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads read what one reads, in the same order, and none of them stays behind. */
@ResourceLock(PrefetchingReaderTest.THREADS)
class PrefetchingReaderTest {

    /** The threads that read ahead: a test that looks whether one is left behind must not see those of another test. */
    static final String THREADS = "threads that read ahead";

    @AfterEach
    void no_thread_stays_behind() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("ecar-json-reader")) {
                // Its work is done and it may still be on its way out, but it waits for no more work.
                while (thread.isAlive()) {
                    assertThat(thread.getState()).isNotEqualTo(Thread.State.TIMED_WAITING);
                    thread.join(1);
                }
            }
        }
    }

    private static ReadOptions.Builder threads(int threads) {
        return options().framing(Framing.LINES).threads(threads);
    }

    private static Framer frames(ReadOptions options, String text) {
        return new Framer(options, new RawInput(new ByteArrayInputStream(bytes(text))));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void any_batch_gives_what_one_thread_gives(int threads) {
        Random random = new Random(threads);
        List<Corpus.Entry> corpus = Corpus.all().stream()
                .filter(document -> document.bytes().length < 60_000)
                .toList();

        for (int round = 0; round < 4; round++) {
            StringBuilder batch = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                String document = corpus.get(random.nextInt(corpus.size())).text();
                batch.append(random.nextInt(9) == 0 ? document : Many.oneLine(document))
                        .append('\n');
            }
            boolean list = random.nextBoolean();
            String text = list ? "[" + batch.toString().replace("}\n{", "},\n{") + "]" : batch.toString();
            ReadOptions.Builder options = threads(1)
                    .framing(list ? Framing.LIST : Framing.LINES)
                    .samplesKept(random.nextInt(20))
                    .maxBytes(1000 + random.nextInt(40_000));

            Many.All one = all(options, Input.of(text));
            Many.All several = all(options.threads(threads), Input.of(text));

            assertThat(several.told()).isEqualTo(one.told());
            assertThat(several.progress()).isEqualTo(one.progress());
            assertThat(several.report().toString()).isEqualTo(one.report().toString());
        }
    }

    @Test
    void no_more_is_read_ahead_than_a_bounded_number_of_documents() throws IOException {
        String lines = (DRAFT + "\n").repeat(20_000);
        Drops drops = new Drops(bytes(lines), Integer.MAX_VALUE);

        try (DocumentStream<EcarProcess> documents =
                EcarJson.with(threads(2).build()).documents(Input.of(drops))) {
            documents.iterator().next();
            assertThat(drops.taken()).isLessThan(8 * (64 * 1024 + ByteScanner.CHUNK));
            assertThat(documents.report().issues()).isEmpty();
        }
    }

    @Test
    void few_large_documents_are_ahead_at_a_time() throws IOException {
        String large = DRAFT + " ".repeat(6 * 1024 * 1024) + "\n";
        byte[] lines = bytes(large.repeat(12));
        Drops drops = new Drops(lines, Integer.MAX_VALUE);
        int read = 0;

        try (DocumentStream<EcarProcess> documents =
                EcarJson.with(threads(2).build()).documents(Input.of(drops))) {
            for (ReadResult<EcarProcess> result : documents) {
                assertThat(result.value()).isPresent();
                assertThat(drops.taken())
                        .isLessThanOrEqualTo(
                                Math.min(lines.length, (read + 4) * bytes(large).length + ByteScanner.CHUNK));
                read++;
            }
        }
        assertThat(read).isEqualTo(12);
    }

    @Test
    void what_the_file_system_throws_comes_after_everything_before_it() throws IOException {
        DocumentStreamTest.Breaking breaking = new DocumentStreamTest.Breaking(bytes((DRAFT + "\n").repeat(300)));
        List<Integer> positions = new ArrayList<>();

        try (DocumentStream<EcarProcess> documents =
                EcarJson.with(threads(2).build()).documents(Input.of(() -> breaking))) {
            assertThatThrownBy(() -> documents.forEach(
                            result -> positions.add(result.position().orElseThrow())))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk is gone");
        }

        assertThat(positions).hasSize(300).isSorted();
    }

    @Test
    void closing_early_ends_the_threads() throws IOException {
        DocumentStream<EcarProcess> documents =
                EcarJson.with(threads(4).build()).documents(Input.of((FAULTY + "\n").repeat(5000)));
        documents.iterator().next();

        documents.close();

        assertThat(documents.iterator().hasNext()).isFalse();
        assertThat(documents.progress().documents()).isEqualTo(1);
    }

    @Test
    void what_a_reader_throws_is_thrown_to_the_caller() throws IOException {
        for (Throwable bug : List.of(new IllegalStateException("a bug"), new StackOverflowError("deep"))) {
            Function<Frame, ReadResult<EcarProcess>> failing = frame -> {
                throw PrefetchingReaderTest.<RuntimeException>sneaky(bug);
            };
            try (PrefetchingReader<ReadResult<EcarProcess>> ahead =
                    new PrefetchingReader<>(frames(threads(2).build(), DRAFT), failing, 2)) {
                assertThatThrownBy(ahead::next).isSameAs(bug);
            }
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void a_caller_that_is_interrupted_stops_waiting() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Function<Frame, ReadResult<EcarProcess>> waiting = frame -> {
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("closed");
        };
        try (PrefetchingReader<ReadResult<EcarProcess>> ahead =
                new PrefetchingReader<>(frames(threads(2).build(), DRAFT), waiting, 2)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(ahead::next)
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("reading was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void an_interrupted_caller_meets_it_in_the_iterator() throws IOException {
        try (DocumentStream<EcarProcess> documents =
                EcarJson.with(threads(2).build()).documents(Input.of(DRAFT))) {
            Iterator<ReadResult<EcarProcess>> iterator = documents.iterator();
            Thread.currentThread().interrupt();

            assertThatThrownBy(iterator::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(InterruptedIOException.class);
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}
