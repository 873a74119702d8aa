package org.ecarmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is compared reads the same and writes the same; else the figures would say nothing. */
class ComparisonTest {

    private static final Set<Variant> WRITERS = Set.of(Variant.DATABIND_WRITE, Variant.WRITE);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "small"})
    void every_way_finds_the_same_number_of_experiences_or_writes_the_same_length(String size) throws IOException {
        Works works = new Works();
        long experiences = (long) works.of(Variant.READ.at(size)).run();
        long length = Workload.documents(size).stream()
                .mapToLong(document -> new String(document, UTF_8).length())
                .sum();

        assertThat(experiences).isGreaterThanOrEqualTo(30);
        for (Variant peer : Variant.PEERS) {
            long found = (long) works.of(peer.at(size)).run();
            if (peer == Variant.FLOOR) {
                assertThat(found).isGreaterThan(experiences);
            } else {
                assertThat(found).as(peer.id()).isEqualTo(WRITERS.contains(peer) ? length : experiences);
            }
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
    void a_worker_says_what_one_document_cost() throws IOException {
        Worker worker = new Worker();
        Task task = Task.parse("floor/small");

        Round round = Round.parse(worker.round(task).line());

        assertThat(task).isEqualTo(Variant.FLOOR.at("small"));
        assertThat(task.documents()).isEqualTo(100);
        assertThat(Variant.READ.at("10").documents()).isEqualTo(1);
        assertThat(round.documents()).isGreaterThanOrEqualTo(100);
        assertThat(round.cpu()).isPositive();
        // One of a hundred documents of 10 kB: more than the texts in it, less than ten of it.
        assertThat(round.bytes()).isBetween(10_000.0, 100_000.0);
        assertThatThrownBy(() -> worker.round(Variant.FIRST_CHECK.at("1")))
                .hasMessage("firstCheck/1 is measured from outside");
    }

    @Test
    void a_run_measures_everything_unless_it_is_told_less() {
        ComparisonOptions all = ComparisonOptions.parse();
        assertThat(all.peers()).isEqualTo(Variant.PEERS).hasSize(11);
        assertThat(all.parts()).containsExactly("growth", "threads", "cities", "start");

        ComparisonOptions some = ComparisonOptions.parse(
                "--rounds", "3", "--warm-up", "0.5", "--sizes", "10,small", "--only", "read,threads,gigabyte");
        assertThat(some.rounds()).isEqualTo(3);
        assertThat(some.warmUp()).isEqualTo(0.5);
        assertThat(some.sizes()).containsExactly("10", "small");
        assertThat(some.peers()).containsExactlyInAnyOrder(Variant.FLOOR, Variant.READ);
        assertThat(some.parts()).containsExactlyInAnyOrder("threads", "gigabyte");
        assertThat(ComparisonOptions.parse("--command", "java -jar x.jar").command())
                .containsExactly("java", "-jar", "x.jar");
    }

    @Test
    void what_a_run_cannot_measure_is_refused() {
        assertThatThrownBy(() -> ComparisonOptions.parse("--only", "trace")).hasMessage("trace is not measured alone");
        assertThatThrownBy(() -> ComparisonOptions.parse("--only", "gson")).hasMessage("nothing is called gson");
        assertThatThrownBy(() -> ComparisonOptions.parse("--sizes", "3")).hasMessage("sizes are small, 1, 10, 100");
        assertThatThrownBy(() -> ComparisonOptions.parse("--rounds", "0")).hasMessage("at least one round is needed");
        assertThatThrownBy(() -> ComparisonOptions.parse("--speed", "9")).hasMessage("no option is called --speed");
        assertThatThrownBy(() -> ComparisonOptions.parse("3")).hasMessage("each option has one value");
    }

    @Test
    void a_ratio_is_taken_in_each_round_and_its_middle_half_is_told() {
        Series series = series(Variant.FLOOR.at("10"), 100, 200, 100, 400, 100);
        series.addAll(series(Variant.READ.at("10"), 400, 900, 450, 2000, 300));

        Quartiles ratio = series.ratio(Variant.READ.at("10"), Variant.FLOOR.at("10"), Round::cpu)
                .orElseThrow();

        assertThat(ratio).hasToString("4.50 (4.00–4.50)");
        assertThat(Quartiles.of(1, 2).median()).isCloseTo(1.5, within(1e-9));
        assertThat(Quartiles.of(1000, 1500, 2000)).hasToString("1500 (1250–1750)");
        assertThat(series.ratio(Variant.READ.at("10"), Variant.FLOOR.at("1"), Round::cpu))
                .isEmpty();
    }

    @Test
    void the_tables_set_what_was_measured_beside_the_goals() {
        Series own = series(Variant.FLOOR.at("10"), 100);
        own.addAll(series(Variant.READ.at("10"), 190));
        own.addAll(series(Variant.READ_CONTENT.at("10"), 120));
        own.addAll(series(Variant.TYPED_DATABIND.at("10"), 156));
        own.addAll(series(Variant.LINES_BY_ONE.at("small"), 200));
        own.addAll(series(Variant.LINES_BY_TWO.at("small"), 100));
        Series one = series(Variant.FLOOR.at("10"), 100);
        one.addAll(series(Variant.READ.at("10"), 250));
        one.addAll(series(Variant.TYPED_DATABIND.at("10"), 180));
        one.addAll(series(Variant.READ_CONTENT.at("10"), 120));
        Series cities = series(Variant.FLOOR.at("10"), 100);
        cities.addAll(series(Variant.CITIES.at("10000"), 50 * GoalTable.CITIES_BEFORE));
        Measured measured = new Measured(own, one, new Series(), cities, Optional.of(true));

        assertThat(new GoalTable(measured).lines())
                .contains(
                        "| read with all rules / floor, 10× | 1.90 (1.90–1.90) | 2.50 (2.50–2.50) | 4.5–4.6 | 2.6 | 2 | at least |",
                        "| the same, 100× | – | – | 5.9 | 3 | 2.2 | not measured |",
                        "| databind to types / validated read, 10× | 1.30 (1.30–1.30) | 1.50 (1.50–1.50) | 1.06–1.15 | 1.4 | 1.6 | missed |",
                        "| two threads / one, documents a second | 2.00 (2.00–2.00) | – | 1.12 | 1.8 | 1.9 | aim |",
                        "| 10 000 cities × 100 indicators / what they took | 0.50 (0.50–0.50) | – | 1 | 0.45 | 0.3 | missed |",
                        "| 1 GB NDJSON, -Xmx16m, valid and broken | – | – | kept | kept | kept | kept |");
        assertThat(new PeerTable(measured).lines())
                .hasSize(6)
                .contains(
                        "| read with all rules | 10× | 1.90 (1.90–1.90) | 2.50 (2.50–2.50) | 190 | 380 | 250 | 500 | 19 |");
    }

    /** Rounds of so many microseconds each, twice as many by the clock. */
    private static Series series(Task task, double... micros) {
        Series series = new Series();
        for (double each : micros) {
            series.add(task, new Round(1, each, 2 * each, 100 * each));
        }
        return series;
    }
}
