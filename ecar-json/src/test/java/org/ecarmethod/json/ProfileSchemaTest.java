package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecarmethod.Rounds;
import org.ecarmethod.json.SchemaComparison.Document;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.report.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The schema of profile documents and their reader say the same, as {@link SchemaDifferentialTest} has it for processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileSchemaTest {

    private static final int MUTANTS = Integer.getInteger("ecar.mutants", Rounds.of(2000));
    private static final int SEED = Integer.getInteger("ecar.mutants.seed", 20261121);
    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2028, 6, 1));

    /** What stands in a sound document, and what instead, for each thing that a mutant hardly meets. */
    private static final Map<String, List<String>> RARE = Map.of(
            "ecar.document.type (integer)", List.of("\"value\": 2", "\"value\": 2.0"),
            "ecar.document.number-too-long", List.of("\"value\": 2", "\"value\": 2." + "0".repeat(120)),
            "ecar.document.too-large", List.of("\"format\"", " ".repeat(33_554_432) + "\"format\""),
            "ecar.value.too-long", List.of("\"The term is short\"", "\"" + "😀".repeat(151) + "\""),
            "ecar.value.control-character", List.of("\"The term is short\"", "\"term\\nshort\""),
            "ecar.value.format (date)", List.of("\"2027-02-11\"", "\"2027-02-29\""),
            "ecar.value.format (pointer)", List.of("\"/circles\"", "\"/circles\\u0007\""),
            "ecar.value.format (language-tag)", List.of("\"fi\"", "\"bmy\""),
            "ecar.value.blank", List.of("\"The term is short\"", "\"\\uDB40\\uDC20\""),
            "ecar.value.language-tag", List.of("\"fi\"", "\"iw\""));

    private final SchemaComparison comparison = new SchemaComparison(EcarSchema.PROFILE.text());

    private static ValidationReport read(byte[] text) {
        try {
            return resolved(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ValidationReport resolved(byte[] text) throws IOException {
        return JSON.profileSet(List.of(Input.of(text))).results().get(0).report();
    }

    @BeforeAll
    void compare() {
        List<Document> documents =
                new ArrayList<>(Corpus.profiles().stream().map(Document::of).toList());
        List<Corpus.Entry> alone = Corpus.validProfiles().stream()
                .filter(entry -> entry.bases().isEmpty())
                .toList();
        documents.addAll(Document.mutants(alone, MUTANTS, SEED, entry -> ProfileSchemaTest::read));
        documents.addAll(Document.rare(Corpus.profile("every-kind-of-change"), RARE, ProfileSchemaTest::read));
        comparison.put(documents);
    }

    @Test
    void what_the_schema_refuses_the_reader_refuses_for_its_form() {
        assertThat(comparison.refusedBySchemaAlone()).isEmpty();
        assertThat(comparison.refusedByBoth()).isGreaterThan(MUTANTS / 2);
        assertThat(comparison.acceptedByBoth()).isGreaterThan(MUTANTS / 50);
    }

    /** Both ways: W15.30 names everything, and nothing that the schema does say. */
    @Test
    void what_only_the_reader_refuses_is_in_the_description_and_nothing_else_is() {
        assertThat(comparison.refusedByReaderAlone().keySet())
                .as("%s", comparison.refusedByReaderAlone())
                .isEqualTo(SchemaLimits.ofProfiles());
    }

    @Test
    void whatever_can_be_made_is_accepted_by_the_schema() {
        Validator validator = Validator.of(EcarSchema.PROFILE.text());

        assertThat(validator.faults(
                        Validator.value(ProfileDocumentTest.everything()).orElseThrow()))
                .isEmpty();
    }
}
