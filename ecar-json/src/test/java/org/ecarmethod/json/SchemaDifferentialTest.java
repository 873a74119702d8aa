package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecarmethod.Rounds;
import org.ecarmethod.json.SchemaComparison.Document;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.HostOut;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The schema and the reader say the same: the corpus, and thousands of documents with a fault or two, go through the reader
 * and through a validator that knows nothing of this library. {@code -Decar.mutants=100000} makes more of them,
 * {@code -Decar.mutants.seed=1} others, {@code -Decar.docs.write} writes the chapter of {@code docs/wire.md} anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaDifferentialTest {

    private static final int MUTANTS = Integer.getInteger("ecar.mutants", Rounds.of(2000));
    private static final int SEED = Integer.getInteger("ecar.mutants.seed", 20261121);
    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final Path WIRE = ROOT.resolve(Path.of("docs", "wire.md"));
    private static final Path BOTKYRKA = ROOT.resolve(
            Path.of("ecar-examples", "src", "main", "resources", "org", "ecarmethod", "examples", "botkyrka.json"));

    /** What stands in a sound document, and what instead, for each thing that a mutant hardly meets. */
    private static final Map<String, List<String>> RARE = Map.of(
            "ecar.document.type (integer)", List.of("\"known\": 6", "\"known\": 6.0"),
            "ecar.document.token-too-long", List.of("\"known\": 6", "\"known\": 6." + "0".repeat(120)),
            "ecar.document.too-large", List.of("\"format\"", " ".repeat(33_554_432) + "\"format\""),
            "ecar.value.too-long", List.of("\"page 2\"", "\"" + "😀".repeat(151) + "\""),
            "ecar.value.control-character", List.of("\"page 2\"", "\"page \\uD800\""),
            "ecar.value.format (date)", List.of("\"2026-12-01\"", "\"2027-02-29\""),
            "ecar.value.format (case-number)", List.of("\"UF 2027/14\"", "\"€ 2027/14\""),
            "ecar.value.format (language-tag)", List.of("\"sv\"", "\"bmy\""),
            "ecar.value.blank", List.of("\"page 2\"", "\"\\uDB40\\uDC20\""),
            "ecar.value.language-tag", List.of("\"sv\"", "\"iw\""));

    private final SchemaComparison comparison = new SchemaComparison(EcarSchema.PROCESS.text());

    @BeforeAll
    void compare() {
        List<Document> documents = new ArrayList<>(corpus(Corpus.all()));
        documents.addAll(Document.mutants(Corpus.valid(), MUTANTS, SEED, entry -> reader(entry.asOf())));
        Corpus.Entry sound = Corpus.valid("full-from-draft-to-closed");
        documents.addAll(Document.rare(sound, RARE, reader(sound.asOf())));
        comparison.put(documents);
    }

    private static Function<byte[], ValidationReport> reader(LocalDate day) {
        EcarJson json = EcarJson.asOf(day);
        return text -> json.read(text).report();
    }

    private static List<Document> corpus(List<Corpus.Entry> entries) {
        return entries.stream().map(Document::of).toList();
    }

    @Test
    void what_the_schema_refuses_the_reader_refuses_for_its_form() {
        assertThat(comparison.refusedBySchemaAlone()).isEmpty();
        assertThat(comparison.refusedByBoth()).isGreaterThan(MUTANTS / 2);
        assertThat(comparison.acceptedByBoth()).isGreaterThan(MUTANTS / 50);
    }

    /** Both ways: nothing is missing on the list, and nothing stands there that the schema does say. */
    @Test
    void what_only_the_reader_refuses_is_on_the_list_and_nothing_else_is() {
        assertThat(comparison.refusedByReaderAlone().keySet())
                .as("%s", comparison.refusedByReaderAlone())
                .isEqualTo(SchemaLimits.codes());
    }

    @Test
    void the_description_of_the_format_has_the_same_list() throws IOException {
        if (System.getProperty("ecar.docs.write") != null) {
            String text = Files.readString(WIRE);
            Files.writeString(WIRE, text.replace(chapter(text), SchemaLimits.chapter()));
        }

        assertThat(chapter(Files.readString(WIRE))).isEqualTo(SchemaLimits.chapter());
    }

    private static String chapter(String text) {
        int begin = text.indexOf("## W12 ");
        int end = text.indexOf("\n## ", begin + 1);
        return begin < 0 ? "" : text.substring(begin, end < 0 ? text.length() : end);
    }

    @Test
    void a_schema_that_says_too_much_is_found() {
        String strict = EcarSchema.PROCESS.text().replace("\"maxLength\": 300", "\"maxLength\": 6");

        SchemaComparison found = new SchemaComparison(strict).put(corpus(Corpus.valid()));

        assertThat(found.refusedBySchemaAlone()).isNotEmpty().allMatch(fault -> fault.contains(" maxLength"));
    }

    @Test
    void a_schema_that_says_too_little_is_found() {
        String loose = EcarSchema.PROCESS.text().replace("\"minItems\": 1", "\"minItems\": 0");

        SchemaComparison found = new SchemaComparison(loose).put(corpus(Corpus.invalid()));

        assertThat(found.refusedByReaderAlone()).containsKey("ecar.value.empty");
    }

    /** Whatever can be made can be described, also where rules between values refuse it. */
    @Test
    void any_content_that_can_be_made_is_accepted_by_the_schema() {
        Validator validator = Validator.of(EcarSchema.PROCESS.text());
        Codec<ProcessContent> codec = ProcessJson.process(EcarProfile.v1_0());
        RandomValues random = new RandomValues(SEED);

        for (int i = 0; i < Rounds.of(40); i++) {
            byte[] document = written(codec, random.content());

            assertThat(validator.faults(Validator.value(document).orElseThrow()))
                    .as("%d", i)
                    .isEmpty();
        }
    }

    private static byte[] written(Codec<ProcessContent> codec, ProcessContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), bytes)) {
            codec.write(content, new HostOut(out));
        }
        return bytes.toByteArray();
    }

    @Test
    void the_real_case_is_accepted_by_the_schema() throws IOException {
        byte[] text = Files.readAllBytes(BOTKYRKA);
        Document document = new Document("botkyrka", () -> text, reader(LocalDate.of(2027, 1, 10)));

        SchemaComparison real = new SchemaComparison(EcarSchema.PROCESS.text()).put(List.of(document));

        assertThat(real.acceptedByBoth()).isEqualTo(1);
    }
}
