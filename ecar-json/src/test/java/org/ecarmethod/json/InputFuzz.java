package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.params.provider.MethodSource;

/** The splitter of inputs (one document, a list, one a line, packed or not) under bytes that nobody thought of. */
class InputFuzz {

    private static final int LARGEST_SEED = 4 * 1024;
    private static final EcarJson JSON = EcarJson.with(ReadOptions.asOf(LocalDate.of(2028, 6, 1))
            .maxInputBytes(64 * 1024)
            .maxDocuments(20)
            .maxBytes(16 * 1024)
            .maxIssues(200)
            .build());

    static Stream<byte[]> seeds() {
        String small = "{\"format\": \"ecar-process/1\"}";
        Stream<byte[]> many = Stream.of(
                        "",
                        "[]",
                        "[" + small + ", 1]",
                        small + "\n\r\n" + small + "\n7",
                        "[" + small,
                        "\uFEFF" + small + "\n]")
                .flatMap(text -> Stream.of(bytes(text), packed(bytes(text))));
        Stream<byte[]> corpus =
                Corpus.invalid().stream().map(Corpus.Entry::bytes).filter(text -> text.length < LARGEST_SEED);
        return Stream.concat(many, corpus);
    }

    private static byte[] packed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void the_report_on_an_input_is_the_sum_of_those_on_its_documents(byte[] bytes) throws IOException {
        List<ReadResult<EcarProcess>> results = new ArrayList<>();
        ValidationReport whole;
        try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(bytes))) {
            documents.forEach(results::add);
            whole = documents.report();
        }

        results.forEach(result -> ReadingLaws.hold(result, JSON));
        assertThat(whole.tallies())
                .isEqualTo(results.stream()
                        .map(ReadResult::report)
                        .reduce(ValidationReport::merge)
                        .map(ValidationReport::tallies)
                        .orElse(List.of()));
        assertThat(results).hasSizeLessThan(30);
        if (!isPacked(bytes)) {
            whole.issues().stream()
                    .filter(issue -> issue.location().isPresent())
                    .forEach(issue -> ReadingLaws.isWithin(bytes, issue));
        }
    }
}
