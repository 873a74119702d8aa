package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format is read from the same sources and written to the same targets. */
class DocumentFormatTest {

    private static final EcarJson JSON = EcarJson.with(Many.options().build());

    @TempDir
    private Path folder;

    static Stream<Arguments> formats() {
        String process = Corpus.valid("started").text();
        return Stream.of(
                Arguments.of(JSON, process),
                Arguments.of(JSON.contents(), process),
                Arguments.of(JSON.profiles(), Corpus.profile("one-theme").text()),
                Arguments.of(JSON.dossiers(), new Corpus.Entry("index-valid", "full").text()),
                Arguments.of(
                        JSON.reports(), JSON.reports().write(JSON.read("{}").report())),
                Arguments.of(JSON.ledgers(), JSON.ledgers().write(ReleaseLedger.empty())));
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private <T> List<ReadResult<T>> fromEverywhere(DocumentFormat<T> format, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("document.json"), bytes);
        return List.of(
                format.read(text),
                format.read(bytes),
                format.read(file),
                format.read(new ByteArrayInputStream(bytes)),
                format.read(Input.of(text)),
                format.read(Input.of(gzipped(text))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void is_read_from_every_source_and_written_to_every_target(DocumentFormat<T> format, String text)
            throws IOException {
        for (ReadResult<T> result : fromEverywhere(format, text)) {
            assertThat(result.report()).isEqualTo(format.read(text).report());
            assertThat(result.position()).hasValue(0);
            assertThat(format.write(result.orElseThrow())).isEqualTo(text);
        }
        T value = format.read(text).orElseThrow();
        Path file = folder.resolve("written.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        format.write(value, file);
        format.write(value, out);

        assertThat(file).hasContent(text);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(format.writeBytes(value)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void is_refused_alike_from_every_source(DocumentFormat<T> format, String text) throws IOException {
        String broken = text.replaceFirst("\"format\"", "\"fromat\"");

        for (ReadResult<T> result : fromEverywhere(format, broken)) {
            assertThat(result).isEqualTo(format.read(broken));
            assertThat(result.value()).isEmpty();
            assertThat(result.report().hasErrors()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void has_many_documents_in_one_input(DocumentFormat<T> format, String text) throws IOException {
        List<T> delivered = new ArrayList<>();

        ImportReport report = format.importFrom(
                Input.of("[" + text + "," + text + ",{}]"),
                ImportMode.KEEP_THE_GOOD,
                document -> delivered.add(document.orElseThrow()));

        assertThat(delivered).hasSize(2);
        assertThat(format.write(delivered.get(1))).isEqualTo(text);
        assertThat(report.refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void keeps_unknown_fields_where_the_options_say_so(DocumentFormat<T> format, String text) {
        ReadOptions keeping = ReadOptions.asOf(LocalDate.of(2028, 6, 1))
                .unknownFields(UnknownFields.KEEP)
                .build();
        EcarJson json = EcarJson.with(keeping);
        List<DocumentFormat<?>> all =
                List.of(json, json.contents(), json.profiles(), json.dossiers(), json.reports(), json.ledgers());
        String more = text.replaceFirst("\\{", "{\"x\": 1, ");

        @SuppressWarnings("unchecked") // the format of the same name
        DocumentFormat<T> same = (DocumentFormat<T>) all.stream()
                .filter(one -> one.toString().equals(format.toString()))
                .findFirst()
                .orElseThrow();
        ReadResult<T> result = same.read(more);

        assertThat(result.kept().fields()).containsOnlyKeys("");
        assertThat(same.write(result.orElseThrow(), result.kept())).contains("\"x\": 1");
        assertThat(format.read(more).value()).isEmpty();
    }

    /** Half of what reading the tokens takes. */
    @ParameterizedTest
    @MethodSource("formats")
    <T> void is_named_by_its_bytes_unless_no_rule_is_run(DocumentFormat<T> format, String text) {
        String name = Many.named(text.getBytes(StandardCharsets.UTF_8));

        assertThat(format.read(text).report().inputs())
                .isEqualTo(
                        format.read(text).value().orElseThrow() instanceof org.ecarmethod.record.ProcessContent
                                ? java.util.Set.of()
                                : java.util.Set.of(name));
    }
}
