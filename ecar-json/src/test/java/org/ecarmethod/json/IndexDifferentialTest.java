package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.ecarmethod.Rounds;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.json.SchemaComparison.Document;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The schema of dossiers and their reader say the same, but for what {@code docs/wire.md} lists in W16: the corpus and
 * documents with a fault or two go through both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexDifferentialTest {

    private static final int MUTANTS = Integer.getInteger("ecar.mutants", Rounds.of(2000));
    private static final int SEED = Integer.getInteger("ecar.mutants.seed", 20261122);

    /** What only the reader refuses, as W16.14 lists it, beside what is no JSON. */
    private static final List<String> READER_ALONE = List.of(
            "ecar.document.duplicate-field",
            "ecar.document.type (integer)",
            "ecar.index.dangling-reference",
            "ecar.index.duplicate-id",
            "ecar.index.points-beyond-maximum",
            "ecar.index.unknown-framework",
            "ecar.index.unknown-indicator",
            "ecar.index.unknown-question",
            "ecar.indicator.more-answers-than-asked",
            "ecar.indicator.more-questions-than-counted",
            "ecar.indicator.no-weight",
            "ecar.indicator.unknown-part",
            "ecar.network.not-anti-rumour",
            "ecar.value.blank",
            "ecar.value.control-character",
            "ecar.value.date-order",
            "ecar.value.empty",
            "ecar.value.format (language-tag)",
            "ecar.value.language-tag",
            "ecar.value.no-such-day",
            "ecar.value.out-of-range",
            "ecar.value.repeated",
            "ecar.value.too-long");

    /** What stands in a sound document, and what instead, for each thing that a mutant hardly meets. */
    private static final Map<String, List<String>> RARE = Map.of(
            "ecar.document.duplicate-field", List.of("\"id\": \"N01\"", "\"id\": \"N01\", \"id\": \"N01\""),
            "ecar.document.type (integer)", List.of("\"known\": 5000", "\"known\": 5000.0"),
            "ecar.value.control-character", List.of("\"page 2\"", "\"page \\uD800\""),
            "ecar.value.date-order", List.of("\"2026-05\"", "\"2020-05\""),
            "ecar.value.no-such-day", List.of("\"2027-01-15\"", "\"2027-02-29\""),
            "ecar.value.format (language-tag)", List.of("\"sv\"", "\"bmy\""),
            "ecar.value.blank", List.of("\"page 2\"", "\"\\uDB40\\uDC20\""),
            "ecar.value.language-tag", List.of("\"sv\"", "\"iw\""),
            "ecar.value.out-of-range", List.of("\"44.5\"", "\"144.5\""),
            "ecar.value.too-long", List.of("\"page 1\"", "\"" + "😀".repeat(151) + "\""));

    private final SchemaComparison comparison = new SchemaComparison(EcarSchema.INDEX.text());

    @BeforeAll
    void compare() {
        List<Document> documents = new ArrayList<>(
                IndexDocumentTest.documents().stream().map(Document::of).toList());
        documents.addAll(Document.mutants(IndexDocumentTest.valid(), MUTANTS, SEED, entry -> reader(entry.asOf())));
        Corpus.Entry full = new Corpus.Entry("index-valid", "full");
        documents.addAll(Document.rare(full, RARE, reader(full.asOf())));
        comparison.put(documents);
    }

    private static Function<byte[], ValidationReport> reader(LocalDate day) {
        DocumentFormat<IndexDossier> reader = EcarJson.asOf(day).dossiers();
        return text -> reader.read(text).report();
    }

    @Test
    void what_the_schema_refuses_the_reader_refuses_for_its_form() {
        assertThat(comparison.refusedBySchemaAlone()).isEmpty();
        assertThat(comparison.refusedByBoth()).isGreaterThan(MUTANTS / 2);
        assertThat(comparison.acceptedByBoth()).isGreaterThan(MUTANTS / 50);
    }

    @Test
    void what_only_the_reader_refuses_is_on_the_list_and_nothing_else_is() {
        TreeSet<String> beside = new TreeSet<>(comparison.refusedByReaderAlone().keySet());
        beside.removeAll(SchemaLimits.BYTES.codes());

        assertThat(beside).as("%s", comparison.refusedByReaderAlone()).containsExactlyElementsOf(READER_ALONE);
    }

    @Test
    void the_description_of_the_format_has_the_same_list() throws IOException {
        String wire = Files.readString(Path.of(System.getProperty("basedir", "."))
                .resolve("..")
                .resolve("docs")
                .resolve("wire.md"));
        String chapter = wire.substring(wire.indexOf("## W16 "));

        assertThat(READER_ALONE)
                .allSatisfy(code -> assertThat(chapter).contains("`" + code.replaceFirst(" .*", "") + "`"));
    }

    @Test
    void any_dossier_that_can_be_made_is_accepted_by_the_schema() {
        Validator validator = Validator.of(EcarSchema.INDEX.text());
        RandomValues random = new RandomValues(SEED);

        for (int i = 0; i < Rounds.of(40); i++) {
            byte[] document = IndexDocumentTest.written(random.of(IndexDossier.class));

            assertThat(validator.faults(Validator.value(document).orElseThrow()))
                    .as(new String(document, UTF_8))
                    .isEmpty();
        }
    }
}
