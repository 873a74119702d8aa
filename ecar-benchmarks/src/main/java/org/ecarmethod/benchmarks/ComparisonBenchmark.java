package org.ecarmethod.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.ecarmethod.benchmarks.beans.ProcessBean;
import org.ecarmethod.json.DocumentFormat;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
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

/** Ways to read the same bytes, and to write the same processes; {@link Comparison} runs it and prints the ratios. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ComparisonBenchmark {

    /** How many times the Botkyrka document, or {@code small} for a hundred documents of half its size. */
    @Param({"1", "10", "100", "small"})
    public String size = "1";

    private final EcarJson json = Workload.json();
    private final DocumentFormat<ProcessContent> contents = json.contents();
    private final Binding binding = new Binding();
    private List<byte[]> documents = List.of();
    private List<EcarProcess> processes = List.of();
    private List<ProcessBean> beans = List.of();

    /** For the harness. */
    public ComparisonBenchmark() {}

    /** Makes the documents. */
    @Setup(Level.Trial)
    public void generate() {
        documents = Workload.documents(size);
        processes = Workload.processes(documents);
        beans = documents.stream().map(Binding::read).toList();
    }

    private <T> long each(List<T> all, ToLongFunction<T> what) {
        long sum = 0;
        for (T one : all) {
            sum += what.applyAsLong(one);
        }
        return sum;
    }

    private static long size(ProcessBean bean) {
        return bean.experiences.size();
    }

    /** {@return a sum over all tokens and texts} */
    @Benchmark
    public long floor() {
        return each(documents, Floor::read);
    }

    /** {@return how many experiences unvalidated beans hold} */
    @Benchmark
    public long databind() {
        return each(documents, document -> size(Binding.read(document)));
    }

    /** {@return how many experiences beans hold that Bean Validation has looked at} */
    @Benchmark
    public long hibernateValidator() {
        return each(documents, document -> size(Binding.readValidated(document)));
    }

    /** {@return how many experiences beans hold whose document a JSON Schema has passed} */
    @Benchmark
    public long networknt() {
        return each(documents, document -> size(binding.readBySchema(document)));
    }

    /** {@return how many experiences a content holds, its form validated} */
    @Benchmark
    public long readContent() {
        return each(
                documents,
                document -> contents.read(document)
                        .value()
                        .orElseThrow()
                        .experiences()
                        .size());
    }

    /** {@return how many experiences a process holds, all rules run} */
    @Benchmark
    public long read() {
        return each(
                documents,
                document -> json.read(document)
                        .value()
                        .orElseThrow()
                        .content()
                        .experiences()
                        .size());
    }

    /** {@return the length of what data binding writes} */
    @Benchmark
    public long databindWrite() {
        return each(beans, bean -> Binding.write(bean).length());
    }

    /** {@return the length of what the library writes} */
    @Benchmark
    public long write() {
        return each(processes, process -> json.write(process).length());
    }
}
