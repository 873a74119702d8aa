package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of reports under texts that nobody thought of. */
class ReportFuzz {

    private static final int SEEDS = 40;

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(new byte[0], bytes("{}"), bytes("{\"format\": \"ecar-report/1\"}")),
                Corpus.all().stream()
                        .limit(SEEDS)
                        .map(entry -> bytes(Formats.REPORTS.write(entry.read().report()))));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_report_is_read_as_it_will_be_written_or_refused_with_places(byte[] text) {
        ReadResult<ValidationReport> result = Formats.REPORTS.read(text);

        result.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
        assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
        result.value().ifPresent(report -> {
            String written = Formats.REPORTS.write(report);
            assertThat(Formats.REPORTS.read(written).value().map(Formats.REPORTS::write))
                    .contains(written);
        });
    }
}
