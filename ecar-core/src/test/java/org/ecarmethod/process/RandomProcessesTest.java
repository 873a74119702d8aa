package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.process.rules.ReferencesTest;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws that hold for every process. How the time grows with the size is not measured here, where the machine decides;
 * the benchmark does that. What is asserted instead is what the speed rests on: that links are followed once (see
 * {@link ReferencesTest}) and that an examination finds the same whatever was examined before.
 */
class RandomProcessesTest {

    static Stream<ProcessContent> contents() {
        return LongStream.range(0, 30)
                .mapToObj(seed -> RandomProcesses.content(seed, 1 + new Random(seed).nextInt(40)));
    }

    private static ValidationReport report(ProcessContent content) {
        return Examination.of(content, Processes.PROFILE, Processes.TODAY).report(List.of());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void the_same_content_gives_the_same_report(ProcessContent content) {
        ProcessContent copy = content.toBuilder().build();
        Examination examination = Examination.of(content, Processes.PROFILE, Processes.TODAY);

        ValidationReport first = examination.report(List.of());

        assertThat(report(content)).isEqualTo(first);
        assertThat(report(copy)).isEqualTo(first);
        assertThat(examination.report(List.of())).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_issue_is_counted_once_and_points_into_the_content(ProcessContent content) {
        ValidationReport report = report(content);

        assertThat(report.issues()).isSorted();
        assertThat(report.tallies())
                .allSatisfy(tally -> assertThat((long) tally.samples().size())
                        .as(tally.code().id())
                        .isEqualTo(Math.min(tally.total(), report.samplesKept())));
        assertThat(report.issues())
                .allSatisfy(issue -> assertThat(issue.path().toString())
                        .matches("/[a-zA-Z]+(/[0-9]+(/[a-zA-Z]+(/[0-9]+(/[a-zA-Z]+){0,2})?)?)?"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void a_content_that_holds_is_the_process_with_the_same_report(ProcessContent content) {
        EcarProcess process = EcarProcess.of(content, Processes.PROFILE);

        assertThat(process.content()).isEqualTo(content);
        assertThat(process.validate(Processes.TODAY)).isEqualTo(report(content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_cell_is_of_one_kind_and_no_answer_is_lost(ProcessContent content) {
        ResponseMatrix matrix = ResponseMatrix.of(EcarProcess.of(content, Processes.PROFILE), Processes.TODAY);

        int cells =
                matrix.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<Cell> filled = Stream.of(Cell.Kind.values())
                .flatMap(kind -> matrix.all(kind).stream())
                .toList();

        assertThat(cells).isEqualTo(matrix.bodies().size() * matrix.themes().size());
        assertThat(content.responses())
                .filteredOn(response -> response.asOf(Processes.TODAY).isPresent())
                .allSatisfy(response -> assertThat(
                                filled.stream().anyMatch(cell -> cell.answers().contains(response))
                                        || matrix.unattributed(response.theme()).contains(response))
                        .isTrue());
        assertThat(filled).allSatisfy(cell -> {
            assertThat(cell.daysSilent() > 0).isEqualTo(cell.kind() == Cell.Kind.SILENT);
            assertThat(cell.kind() != Cell.Kind.ANSWERED || !cell.answers().isEmpty())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void a_thread_leads_back_the_way_it_leads_on(ProcessContent content) {
        Trace trace = Trace.of(EcarProcess.of(content, Processes.PROFILE));

        for (Trace.Link link : Trace.Link.values()) {
            for (Trace.Node node : trace.all(link)) {
                assertThat(trace.onwards(node))
                        .allSatisfy(reached -> assertThat(trace.back(reached)).contains(node));
            }
        }
        Map<Trace.Link, Integer> counted = trace.counts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
        assertThat(counted)
                .allSatisfy((link, count) ->
                        assertThat(count).isEqualTo(trace.all(link).size()));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void each_commitment_is_late_or_not_or_can_not_be_told(ProcessContent content) {
        Ageing ageing = Ageing.of(EcarProcess.of(content, Processes.PROFILE), Processes.TODAY);

        assertThat(ageing.overdue().size() + ageing.undatable().size())
                .isLessThanOrEqualTo(content.commitments().size());
        assertThat(ageing.overdue()).allSatisfy(late -> {
            assertThat(late.days()).isPositive();
            assertThat(ageing.undatable()).doesNotContain(late.commitment());
        });
        assertThat(ageing.withOwnerAndDate().size()
                        + ageing.withoutOwnerOrDate().size())
                .isEqualTo(ageing.forwardLooking().size());
    }
}
