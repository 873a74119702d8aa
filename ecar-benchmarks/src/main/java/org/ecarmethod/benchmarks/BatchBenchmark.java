package org.ecarmethod.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.json.EcarJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Many small documents with all rules: valid, a tenth of them invalid, by one thread and by two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class BatchBenchmark {

    private static final int THREADS = 2;

    private final EcarJson json = Workload.json();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, BatchBenchmark::daemon);
    private List<byte[]> valid = List.of();
    private List<byte[]> mixed = List.of();

    /** For the harness. */
    public BatchBenchmark() {}

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Makes the documents. */
    @Setup(Level.Trial)
    public void generate() {
        valid = Workload.documents("small");
        mixed = Workload.withFaults(valid);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void end() {
        threads.shutdown();
    }

    private int accepted(List<byte[]> documents) {
        int accepted = 0;
        for (byte[] document : documents) {
            accepted += json.read(document).process().isPresent() ? 1 : 0;
        }
        return accepted;
    }

    /** {@return how many of the valid documents are accepted: all} */
    @Benchmark
    public int allValid() {
        return accepted(valid);
    }

    /** {@return how many are accepted where a tenth is invalid} */
    @Benchmark
    public int tenthInvalid() {
        return accepted(mixed);
    }

    /**
     * {@return how many of the valid documents two threads accept}
     *
     * @throws InterruptedException if the harness gives up
     * @throws ExecutionException if a thread fails
     */
    @Benchmark
    public int twoThreads() throws InterruptedException, ExecutionException {
        // Shares the documents out by hand; to be replaced by the parallel reading of NDJSON.
        List<Callable<Integer>> shares = new ArrayList<>();
        int share = valid.size() / THREADS;
        for (int i = 0; i < THREADS; i++) {
            List<byte[]> mine = valid.subList(i * share, i == THREADS - 1 ? valid.size() : (i + 1) * share);
            shares.add(() -> accepted(mine));
        }
        int accepted = 0;
        for (Future<Integer> one : threads.invokeAll(shares)) {
            accepted += one.get();
        }
        return accepted;
    }
}
