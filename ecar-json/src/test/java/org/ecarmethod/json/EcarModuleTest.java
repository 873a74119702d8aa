package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A host with a plain mapper of its own. */
class EcarModuleTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(EcarModule.asOf(DAY)).build();

    /** What the mapper cannot read at all, or where a token has no place but its beginning. */
    private static final Set<IssueCode> NOT_SHARED = Set.of(
            DocumentIssues.MALFORMED,
            DocumentIssues.TRUNCATED,
            DocumentIssues.ENCODING,
            DocumentIssues.EMPTY,
            DocumentIssues.TRAILING,
            DocumentIssues.TOO_DEEP,
            DocumentIssues.TEXT_TOO_LONG,
            DocumentIssues.NAME_TOO_LONG,
            DocumentIssues.NUMBER_TOO_LONG);

    /** A class of the host's own. */
    record Matter(String number, List<EcarProcess> processes) {}

    record Filed(String number, ValidationReport report) {}

    private static EcarProcess process() {
        return Corpus.valid().get(0).read().value().orElseThrow();
    }

    private static String matter(String processes) {
        return "{\n \"number\": \"KS 1\",\n \"processes\": [\n" + processes + "\n]}";
    }

    static Stream<Corpus.Entry> refused() {
        return Corpus.invalid().stream().filter(EcarModuleTest::isShared);
    }

    private static boolean isShared(Corpus.Entry entry) {
        ReadResult<EcarProcess> result = EcarJson.asOf(DAY).read(entry.bytes());
        return result.value().isEmpty()
                && !entry.text().startsWith("\uFEFF")
                && !entry.text().strip().equals("null")
                // The host's parser counts these as two columns.
                && entry.text().chars().noneMatch(one -> Character.isSurrogate((char) one))
                && NOT_SHARED.stream().allMatch(code -> result.report().total(code) == 0);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_refused_process_has_its_codes_and_places_in_the_hosts_document(Corpus.Entry entry) {
        ValidationReport alone = EcarJson.asOf(DAY).read(entry.bytes()).report();
        PropertyPath prefix = PropertyPath.parse("/processes/0");

        RefusedDocumentException refusal = Formats.refusal(() -> MAPPER.readValue(matter(entry.text()), Matter.class));

        assertThat(refusal.issues())
                .containsExactlyElementsOf(alone.issues().stream()
                        .map(issue -> issue.under(prefix).toBuilder()
                                .location(issue.location().map(at -> new TextLocation(at.line() + 3, at.column())))
                                .build())
                        .toList());
        assertThat(refusal.report().totals()).isEqualTo(alone.totals());
        assertThat(refusal.report().notChecked()).isEqualTo(alone.notChecked());
        assertThat(refusal.report().inputs()).isEmpty();
    }

    @Test
    void enough_documents_are_compared() {
        assertThat(refused()).hasSizeGreaterThan(80);
    }

    @Test
    void columns_of_bytes_are_those_of_the_hosts_parser() {
        String text = "{\"number\": \"åäö\", \"processes\": [7]}";

        RefusedDocumentException ofBytes =
                Formats.refusal(() -> MAPPER.readValue(text.getBytes(StandardCharsets.UTF_8), Matter.class));
        RefusedDocumentException ofText = Formats.refusal(() -> MAPPER.readValue(text, Matter.class));

        assertThat(ofText.issues().get(0).location()).contains(new TextLocation(1, 33));
        assertThat(ofBytes.issues().get(0).location()).contains(new TextLocation(1, 36));
    }

    @Test
    void the_exception_is_placed_at_the_first_error_and_names_codes_and_paths_only() {
        DatabindException refusal = catchThrowableOfType(
                DatabindException.class,
                () -> MAPPER.readValue("{\"format\": \"ecar-process/1\",\n  \"secret person\": 1}", EcarProcess.class));

        assertThat(refusal).hasCauseInstanceOf(RefusedDocumentException.class);
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(1);
        assertThat(refusal.getOriginalMessage())
                .startsWith("the document is refused: ecar.document.")
                .endsWith("; and more")
                .doesNotContain("secret");
    }

    @Test
    void a_process_goes_through_a_class_of_the_host_and_back() {
        Matter matter = new Matter("KS 2", List.of(process()));

        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(matter);
        Matter back = MAPPER.readValue(text, Matter.class);

        assertThat(EcarJson.asOf(DAY).write(back.processes().get(0)))
                .isEqualTo(EcarJson.asOf(DAY).write(process()));
        assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(back))
                .isEqualTo(text);
    }

    static List<Corpus.Entry> valid() {
        return Corpus.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void what_is_written_is_token_for_token_what_our_writer_writes(Corpus.Entry entry) {
        EcarProcess process = entry.read().value().orElseThrow();

        assertThat(MAPPER.writeValueAsString(process))
                .isEqualTo(PLAIN.readTree(EcarJson.asOf(DAY).write(process)).toString());
    }

    @Test
    void a_mapper_that_looks_for_modules_writes_and_says_what_reading_takes() {
        String text = FOUND.writeValueAsString(process());

        assertThatThrownBy(() -> FOUND.readValue(text, EcarProcess.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("new EcarModule(ReadOptions)")
                .hasMessageContaining("EcarModule.READ_OPTIONS");
    }

    @Test
    void options_can_come_with_the_reader() {
        EcarProcess read = FOUND.readerFor(EcarProcess.class)
                .withAttribute(EcarModule.READ_OPTIONS, ReadOptions.asOf(DAY).build())
                .readValue(FOUND.writeValueAsString(process()));

        assertThat(read.content()).isEqualTo(process().content());
    }

    @Test
    void a_module_with_options_reads_whichever_was_added_last() {
        String text = FOUND.writeValueAsString(process());
        JsonMapper last = JsonMapper.builder()
                .findAndAddModules()
                .addModule(EcarModule.asOf(DAY))
                .build();
        JsonMapper first = JsonMapper.builder()
                .addModule(EcarModule.asOf(DAY))
                .findAndAddModules()
                .build();

        assertThat(last.readValue(text, EcarProcess.class).content())
                .isEqualTo(process().content());
        assertThat(first.readValue(text, EcarProcess.class).content())
                .isEqualTo(process().content());
        assertThat(first.readValue("[1]", int[].class)).containsExactly(1);
    }

    @Test
    void unknown_fields_can_not_be_kept() {
        ReadOptions keeping =
                ReadOptions.asOf(DAY).unknownFields(UnknownFields.KEEP).build();

        assertThatThrownBy(() -> new EcarModule(keeping))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no room for unknown fields");
        assertThatThrownBy(() -> FOUND.readerFor(EcarProcess.class)
                        .withAttribute(EcarModule.READ_OPTIONS, keeping)
                        .readValue("{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errors_of_the_host_stay_the_hosts() {
        assertThatThrownBy(() -> MAPPER.readValue(matter("{\"format\": }"), Matter.class))
                .isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"number\": [1]}", Matter.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThat(Optional.ofNullable(MAPPER.readValue("{\"number\": \"1\", \"report\": null}", Filed.class)
                        .report()))
                .isEmpty();
    }

    @Test
    void a_tree_has_paths_and_no_places() {
        ObjectNode tree = (ObjectNode) PLAIN.readTree(EcarJson.asOf(DAY).write(process()));
        JsonNode sound = tree.deepCopy();
        tree.put("extra", "a\uD83Db");
        tree.putPOJO("title", new Object());

        RefusedDocumentException refusal = Formats.refusal(() -> MAPPER.treeToValue(tree, EcarProcess.class));

        assertThat(MAPPER.treeToValue(sound, EcarProcess.class).content())
                .isEqualTo(process().content());
        assertThat(refusal.issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .contains(DocumentIssues.TYPE + " /title");
        assertThat(refusal.issues()).extracting(Issue::location).containsOnly(Optional.empty());
    }

    @Test
    void what_is_too_large_is_refused_at_its_beginning() {
        String text = FOUND.writeValueAsString(process());
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        JsonMapper exact = mapper(bytes);
        JsonMapper small = mapper(bytes - 1);

        RefusedDocumentException refusal = Formats.refusal(() -> small.readValue(matter(text), Matter.class));

        assertThat(exact.readValue(text, EcarProcess.class).content())
                .isEqualTo(process().content());
        assertThat(refusal.issues())
                .containsExactly(Issue.at(DocumentIssues.TOO_LARGE, PropertyPath.parse("/processes/0"))
                        .with("max", bytes - 1)
                        .location(new TextLocation(4, 1))
                        .build());
    }

    private static JsonMapper mapper(int maxBytes) {
        return JsonMapper.builder()
                .addModule(
                        new EcarModule(ReadOptions.asOf(DAY).maxBytes(maxBytes).build()))
                .build();
    }

    @Test
    void a_report_goes_through_a_class_of_the_host_too() {
        ValidationReport report = Corpus.invalid().get(0).read().report();

        String text = FOUND.writeValueAsString(new Filed("KS 3", report));
        Filed back = FOUND.readValue(text, Filed.class);
        RefusedDocumentException refusal =
                Formats.refusal(() -> FOUND.readValue("{\"number\": \"KS 3\",\n  \"report\": []}", Filed.class));

        assertThat(Formats.REPORTS.write(back.report())).isEqualTo(Formats.REPORTS.write(report));
        assertThat(refusal.report().issues()).isEqualTo(refusal.issues());
        assertThat(refusal.issues())
                .containsExactly(Issue.at(DocumentIssues.TYPE, PropertyPath.of("report"))
                        .with("expected", "object")
                        .with("found", "list")
                        .location(new TextLocation(2, 13))
                        .build());
    }
}
