package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.json.DocumentStream;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.process.EcarProcess;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many small documents with all rules: valid, a tenth of them invalid; and a file of one process a line, read by one thread
 * and by two, cutting, reading and the report on the whole included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class BatchBenchmark {

    private final EcarJson json = Workload.json();
    private final EcarJson oneThread = Workload.lines(1);
    private final EcarJson twoThreads = Workload.lines(2);
    private List<byte[]> valid = List.of();
    private List<byte[]> mixed = List.of();
    private byte[] lines = new byte[0];

    /** For the harness. */
    public BatchBenchmark() {}

    /** Makes the documents. */
    @Setup(Level.Trial)
    public void generate() {
        valid = Workload.documents("small");
        mixed = Workload.withFaults(valid);
        lines = Workload.inLines(valid.get(0));
    }

    private int accepted(List<byte[]> documents) {
        int accepted = 0;
        for (byte[] document : documents) {
            accepted += json.read(document).value().isPresent() ? 1 : 0;
        }
        return accepted;
    }

    private int accepted(EcarJson reader) throws IOException {
        int accepted = 0;
        try (DocumentStream<EcarProcess> documents = reader.documents(Input.of(lines))) {
            for (ReadResult<EcarProcess> document : documents) {
                accepted += document.value().isPresent() ? 1 : 0;
            }
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
     * {@return how many lines one thread accepts}
     *
     * @throws IOException never, since the lines are in memory
     */
    @Benchmark
    public int linesByOne() throws IOException {
        return accepted(oneThread);
    }

    /**
     * {@return how many lines two threads accept}
     *
     * @throws IOException never, since the lines are in memory
     */
    @Benchmark
    public int linesByTwo() throws IOException {
        return accepted(twoThreads);
    }
}
