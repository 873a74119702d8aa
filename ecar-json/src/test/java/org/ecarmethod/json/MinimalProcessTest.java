package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.validation.DocumentIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The minimal process of the documentation is complete, canonical and minimal, and {@code docs/wire.md} shows it. */
class MinimalProcessTest {

    private static final Path DOCS =
            Path.of(System.getProperty("basedir", "."), "..", "docs").normalize();
    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2027, 1, 10));

    private static String minimal() throws IOException {
        return Files.readString(DOCS.resolve("minimal-process.json"));
    }

    @Test
    void is_accepted_and_written_back_byte_for_byte() throws IOException {
        ReadResult<EcarProcess> result = JSON.read(minimal());

        assertThat(result.report().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(JSON.write(result.value().orElseThrow())).isEqualTo(minimal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "municipality", "policyArea", "profile"})
    void lacks_nothing_that_could_be_left_out(String field) throws IOException {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(minimal());
        document.remove(field);

        assertThat(JSON.read(document.toString()).report().issues())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly(DocumentIssues.MISSING_FIELD + " ");
    }

    @Test
    void has_no_further_field() throws IOException {
        assertThat(JsonMapper.shared().readTree(minimal()).propertyNames())
                .containsExactly("format", "id", "title", "municipality", "policyArea", "profile");
    }

    @Test
    void is_shown_in_the_description_of_the_format() throws Exception {
        assertThat(Snippets.blocks(DOCS.resolve("wire.md")))
                .filteredOn(block -> block.name().equals("minimal-process.json"))
                .extracting(Snippets.Block::text)
                .containsExactly(minimal());
    }
}
