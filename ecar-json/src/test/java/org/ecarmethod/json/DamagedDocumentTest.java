package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ecarmethod.Rounds;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a document on the way, the answer is a report. */
class DamagedDocumentTest {

    private static final int MUTANTS = Rounds.of(1500);
    private static final String HINTS = "{}[]\",:\\ \n0123456789-+.eEtfnuå~/";

    @ParameterizedTest
    @ValueSource(strings = {"draft", "many-words", "history"})
    void a_document_that_breaks_off_anywhere_is_refused_with_a_place(String name) {
        Corpus.Entry document = Corpus.valid(name);
        EcarJson json = EcarJson.asOf(document.asOf());
        byte[] whole = document.text().stripTrailing().getBytes(UTF_8);

        for (int length = 0; length < whole.length; length++) {
            ReadResult<EcarProcess> result = json.read(Arrays.copyOf(whole, length));

            List<Issue> issues = result.report().issues();
            assertThat(result.value()).as("the first %d bytes", length).isEmpty();
            assertThat(issues)
                    .as("the first %d bytes", length)
                    .isNotEmpty()
                    .allMatch(issue -> issue.location().isPresent());
            String code = issues.get(issues.size() - 1).code().id();
            assertThat(code).as("the first %d bytes", length).isIn("ecar.document.empty", "ecar.document.truncated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "many-words", "history", "started"})
    void a_document_with_a_changed_byte_is_read_as_it_stands_or_refused(String name) {
        Corpus.Entry document = Corpus.valid(name);
        EcarJson json = EcarJson.asOf(document.asOf());
        Random random = new Random(name.hashCode());
        byte[] whole = document.bytes();

        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            int at = random.nextInt(mutant.length);
            mutant[at] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) HINTS.charAt(random.nextInt(HINTS.length()));

            ReadResult<EcarProcess> result = json.read(mutant);

            if (result.report().outcome() == Outcome.REFUSED) {
                assertThat(result.value()).isEmpty();
                assertThat(result.report().issues())
                        .allMatch(issue -> issue.location().isPresent());
            } else {
                assertReadsBack(json, result.value().orElseThrow(), at);
            }
        }
    }

    private static void assertReadsBack(EcarJson json, EcarProcess process, int at) {
        String written = json.write(process);

        EcarProcess again = json.read(written).value().orElseThrow();

        assertThat(again.content()).as("byte %d changed", at).isEqualTo(process.content());
        assertThat(json.write(again)).isEqualTo(written);
    }
}
