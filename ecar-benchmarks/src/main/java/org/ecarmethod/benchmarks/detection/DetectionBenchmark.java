package org.ecarmethod.benchmarks.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecarmethod.benchmarks.GeneratedProcess;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.NameList;
import org.ecarmethod.detection.PersonalDataDetector;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.validation.Issue;
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

/** What it costs to look for personal data, beside reading the same document with all rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DetectionBenchmark {

    private static final String DIGITS = "7 ".repeat(10_000);
    private static final String STORY =
            "På torget i Hallunda möts många, men ungdomarna säger att de inte är välkomna. ".repeat(250);

    /** How many circles the process has. */
    @Param({"10", "100"})
    public int size = 10;

    private ProcessContent content = GeneratedProcess.of(1);
    private EcarJson json = EcarJson.asOf(GeneratedProcess.TODAY);
    private String document = "";
    private NameList names = NameList.of(List.of());

    /** For the harness. */
    public DetectionBenchmark() {}

    /** Generates the process and the list of names. */
    @Setup(Level.Trial)
    public void generate() {
        content = GeneratedProcess.of(size);
        json = EcarJson.asOf(GeneratedProcess.TODAY);
        document = json.write(EcarProcess.of(content, EcarProfile.v1_0()));
        List<String> all = new ArrayList<>(GeneratedNames.all());
        for (int i = 0; i < 90_000; i++) {
            all.add("Zu" + Integer.toString(i, 36).replaceAll("[0-9]", "y") + "q");
        }
        names = NameList.of(all);
    }

    /** {@return what came of reading the document with all rules} */
    @Benchmark
    public ReadResult<EcarProcess> read() {
        return json.read(document);
    }

    /** {@return what the look for personal data in the same process finds} */
    @Benchmark
    public List<Issue> detect() {
        return Examination.of(content, EcarProfile.v1_0(), GeneratedProcess.TODAY)
                .personalData();
    }

    /** {@return the same without the look: what it takes to prepare an examination} */
    @Benchmark
    public Examination prepare() {
        return Examination.of(content, EcarProfile.v1_0(), GeneratedProcess.TODAY);
    }

    /** {@return what is found in 20 000 characters of single digits} */
    @Benchmark
    public List<Detection> digits() {
        return PersonalDataDetector.builtIn().detections(DIGITS, GeneratedProcess.TODAY);
    }

    /** {@return what is found in 20 000 characters of a story} */
    @Benchmark
    public List<Detection> story() {
        return PersonalDataDetector.builtIn().detections(STORY, GeneratedProcess.TODAY);
    }

    /** {@return which of 100 000 names are found in 20 000 characters of a story} */
    @Benchmark
    public List<Detection> names() {
        return names.detections(STORY, GeneratedProcess.TODAY);
    }
}
