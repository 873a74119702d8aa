package org.ecarmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecarmethod.benchmarks.Comparison.Figure;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is compared reads the same and writes the same; else the figures would say nothing. */
class ComparisonTest {

    private static ComparisonBenchmark benchmark(String size) {
        ComparisonBenchmark benchmark = new ComparisonBenchmark();
        benchmark.size = size;
        benchmark.generate();
        return benchmark;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "small"})
    void every_way_of_reading_finds_the_same_number_of_experiences(String size) {
        ComparisonBenchmark benchmark = benchmark(size);

        long experiences = benchmark.read();

        assertThat(experiences).isGreaterThanOrEqualTo(30);
        assertThat(benchmark.readContent()).isEqualTo(experiences);
        assertThat(benchmark.databind()).isEqualTo(experiences);
        assertThat(benchmark.hibernateValidator()).isEqualTo(experiences);
        assertThat(benchmark.floor()).isGreaterThan(experiences);
        assertThat(benchmark.write()).isEqualTo(benchmark.databindWrite());
    }

    @Test
    void a_schema_finds_the_same_where_the_build_has_one() {
        assumeTrue(new Binding().hasSchema(), "this build has no " + Binding.SCHEMA);
        ComparisonBenchmark benchmark = benchmark("1");

        assertThat(benchmark.networknt()).isEqualTo(benchmark.read());
    }

    @Test
    void the_beans_hold_the_whole_document() {
        for (byte[] document : Workload.documents("2")) {
            assertThat(Binding.write(Binding.read(document))).isEqualTo(new String(document, UTF_8));
        }
    }

    @Test
    void the_beans_are_validated() {
        byte[] faulty = Workload.withFaults(Workload.documents("1")).get(0);

        assertThatThrownBy(() -> Binding.readValidated(new String(faulty, UTF_8)
                        .replace("\"skickad\"", "\"sentOn\"")
                        .getBytes(UTF_8)))
                .hasMessage("1 constraints do not hold");
    }

    @Test
    void a_tenth_of_the_documents_has_faults_of_five_kinds() throws IOException {
        BatchBenchmark batch = new BatchBenchmark();
        batch.generate();

        assertThat(batch.allValid()).isEqualTo(100);
        assertThat(batch.tenthInvalid()).isEqualTo(90);
        assertThat(batch.linesByOne()).isEqualTo(500);
        assertThat(batch.linesByTwo()).isEqualTo(500);

        byte[] faulty = Workload.withFaults(Workload.documents("small")).get(0);
        ReadResult<EcarProcess> result = Workload.json().read(faulty);
        assertThat(result.report().issues().stream()
                        .map(issue -> issue.code().id())
                        .toList())
                .contains(
                        "ecar.value.unknown-term",
                        "ecar.value.no-such-day",
                        "ecar.process.dangling-reference",
                        "ecar.document.missing-field",
                        "ecar.document.unknown-field");
    }

    @Test
    void the_workload_is_about_as_long_as_the_botkyrka_document_and_has_few_warnings() {
        byte[] document = Workload.documents("1").get(0);

        assertThat(document.length).isBetween(40_000, 52_000);
        assertThat(Workload.json().read(document).report().issues()).hasSizeBetween(1, 5);
    }

    @Test
    void the_table_sets_what_was_measured_beside_the_goals() {
        Map<String, Figure> figures = new TreeMap<>();
        figures.put("floor 1", new Figure(100, 1_000_000));
        figures.put("readContent 1", new Figure(130, 500_000));
        figures.put("databind 1", Figure.median(List.of(new Figure(190, 1_000_000), new Figure(200, 1_000_000))));
        figures.put("linesByOne", new Figure(100, 0));
        figures.put("linesByTwo", new Figure(50, 0));

        List<String> lines = ComparisonTable.lines(figures);

        assertThat(lines)
                .contains(
                        "| validated read / floor | ≤ 1.5 | ≤ 1.2 | 1.30 | – | – | – |",
                        "| unvalidated data binding / validated read | ≥ 1.2 | ≥ 1.5 | 1.50 | – | – | – |",
                        "| bytes allocated, validated read / unvalidated data binding | ≤ 0.7 | ≤ 0.5 | 0.50 | – | – | – |",
                        "| two threads / one, documents a second | ≥ 1.7 | ≥ 1.9 | | | | 2.00 |",
                        "| floor | 100 (1000) | –– | –– | –– |");
    }
}
