package org.ecarmethod.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten times the data should cost about ten times the time: nothing searches a list inside a list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScalingBenchmark {

    /** How many circles the process has, and everything else in proportion. */
    @Param({"10", "100", "1000"})
    public int size = 10;

    private ProcessContent content = GeneratedProcess.of(1);
    private EcarProcess process = EcarProcess.of(content, EcarProfile.v1_0());
    private EcarJson json = EcarJson.asOf(GeneratedProcess.TODAY);
    private String document = json.write(process);

    /** For the harness. */
    public ScalingBenchmark() {}

    /** Generates the process of this size. */
    @Setup(Level.Trial)
    public void generate() {
        content = GeneratedProcess.of(size);
        process = EcarProcess.of(content, EcarProfile.v1_0());
        json = EcarJson.with(ReadOptions.asOf(GeneratedProcess.TODAY)
                .maxBytes(Integer.MAX_VALUE - 16)
                .build());
        document = json.write(process);
    }

    /** {@return the report of all rules} */
    @Benchmark
    public ValidationReport examine() {
        return Examination.of(content, EcarProfile.v1_0(), GeneratedProcess.TODAY)
                .report(List.of());
    }

    /** {@return the matrix} */
    @Benchmark
    public ResponseMatrix matrix() {
        return ResponseMatrix.of(process, GeneratedProcess.TODAY);
    }

    /** {@return the threads with their loose ends counted} */
    @Benchmark
    public Object trace() {
        return Trace.of(process).counts();
    }

    /** {@return the promises} */
    @Benchmark
    public Ageing ageing() {
        return Ageing.of(process, GeneratedProcess.TODAY);
    }

    /** {@return what came of reading the document with all rules} */
    @Benchmark
    public ReadResult<EcarProcess> read() {
        return json.read(document);
    }

    /** {@return the document} */
    @Benchmark
    public String write() {
        return json.write(process);
    }
}
