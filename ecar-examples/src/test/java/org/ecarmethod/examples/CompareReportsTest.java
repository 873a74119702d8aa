package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecarmethod.json.EcarJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareReportsTest {

    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2027, 1, 10));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Path... args) {
        String[] texts = Stream.of(args).map(Path::toString).toArray(String[]::new);
        return CompareReports.run(texts, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Path report(Path folder, String name, String document) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder).resolve(name + ".report.json"),
                JSON.reports().write(JSON.read(document).report()));
    }

    @Test
    void prints_codes_gained_and_lost_and_what_is_no_longer_checked(@TempDir Path folder) throws IOException {
        Path before = report(folder, "before", "{\"format\": \"ecar-process/1\"}");
        Path after = report(folder, "after", "{\"format\": \"ecar-process/2\"}");

        assertThat(run(before, after)).isEqualTo(CompareReports.DIFFERENT);

        assertThat(printed()).startsWith("""
                        report
                          removed error ecar.document.missing-field: 5 -> 0
                          new error ecar.document.unsupported-version: 0 -> 1
                          no longer checked\
                        """).endsWith("\nCompared: 1, changed: 1\n");
    }

    @Test
    void compares_folders_file_by_file(@TempDir Path folder) throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        report(before, "same", "");
        report(after, "same", "");
        report(before, "gone", "");
        report(after.resolve("deep"), "come", "");

        assertThat(run(before, after)).isEqualTo(CompareReports.DIFFERENT);
        assertThat(printed()).isEqualTo("""
                deep/come.report.json: only after
                gone.report.json: only before
                Compared: 3, changed: 2
                """);
    }

    @Test
    void says_when_nothing_changed(@TempDir Path folder) throws IOException {
        Path report = report(folder, "one", "");

        assertThat(run(report, report)).isEqualTo(CompareReports.SAME);
        assertThat(printed()).isEqualTo("Compared: 1, changed: 0\n");
    }

    @Test
    void says_what_it_can_not_read(@TempDir Path folder) throws IOException {
        Path report = report(folder, "one", "");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        assertThat(run(report)).isEqualTo(CompareReports.NOT_READ);
        assertThat(run(report, folder.resolve("nowhere"))).isEqualTo(CompareReports.NOT_READ);
        assertThat(run(report, other)).isEqualTo(CompareReports.NOT_READ);
        assertThat(printed())
                .startsWith("Arguments: before after")
                .contains(
                        "\nNot found or not readable",
                        "\nNo report: the document is refused: ecar.document.missing-field");
    }
}
