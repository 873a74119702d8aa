package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document can say what it wants: the gate is passed by what the map shows, or by a name and a reason that stay visible. */
class GateThroughJsonTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);
    private static final String STARTED = Corpus.valid("started").text();
    private static final String PROVEN = """
            {
              "kind": "proven",
              "assessedOn": "2027-01-20"
            }""";

    private static List<String> errors(String document) {
        assertThat(document).as("the attempt changes something").isNotEqualTo(STARTED);
        ReadResult<EcarProcess> result = EcarJson.asOf(DAY).read(document);
        assertThat(result.value()).isEmpty();
        return result.report().issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Printed::line)
                .toList();
    }

    /** Replaces both grounds: those of the process and those of the circle. */
    private static String withGrounds(String document, String grounds) {
        return document.replaceAll("(?s)\\{\\s*\"kind\": \"proven\".*?\\}", grounds);
    }

    @Test
    void a_claim_becomes_the_proof_that_the_map_gives() {
        EcarProcess process = EcarJson.asOf(DAY).read(STARTED).value().orElseThrow();

        assertThat(process.content().anchoredBy().orElseThrow()).isInstanceOf(StartAuthority.Proven.class);
        assertThat(process.content().circles().get(0).authority().orElseThrow())
                .isInstanceOf(StartAuthority.Proven.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"readiness\": \"yes\"          | \"readiness\": \"no\"           | G2, G3, G5, G6, G7, G9, G10 | answered-no | not-ready",
                "\"operation\": \"school-kitchens\", | | G2, G3 | no-answer | undetermined",
                "\"gate\": \"G10\"               | \"gate\": \"G1\"                | G10 | no-answer | undetermined",
                "\"answeredOn\": \"2027-01-10\"  | \"answeredOn\": \"2027-01-21\"  | G5, G6 | no-answer | undetermined",
                "\"answeredOn\": \"2027-01-10\"  | \"answeredOn\": \"2026-01-10\"  | G5, G6 | expired | undetermined",
                "\"answeredOn\": \"2027-01-10\"  | \"answeredOn\": \"2027\"        | G5, G6 | no-answer | undetermined",
                "\"addedOn\": \"2026-12-01\"     | \"addedOn\": \"2027-02-02\"     | G1, G2, G3, G4, G8 | no-operation | undetermined",
                "\"known\": \"2027-02-01\"       | \"unknown\": {\"en\": \"soon\"} | G4 | order-unknown | undetermined",
                "\"known\": \"2027-10-31\"       | \"unknown\": {\"en\": \"soon\"} | G8 | no-reply-date | undetermined"
            })
    void a_claim_on_a_map_that_is_not_ready_opens_nothing(
            String from, String to, String gates, String missing, String verdict) {
        String listed = "gates=[\"" + gates.replace(", ", "\", \"") + "\"] missing=[\"" + missing + "\"] verdict=\""
                + verdict + "\"";

        assertThat(errors(STARTED.replace(from, to == null ? "" : to)))
                .filteredOn(line -> line.startsWith("ecar.circle.proof-not-reproducible"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith(listed));
    }

    @Test
    void grounds_can_not_be_left_out() {
        assertThat(errors(STARTED.replaceAll("(?s)  \"anchoredBy\": \\{.*?\\},\\n", "")))
                .containsExactly("ecar.process.anchored-without-authority @/anchoredBy 1:1");
        assertThat(errors(STARTED.replaceAll("(?s)      \"authority\": \\{.*?\\},\\n", "")))
                .containsExactly("ecar.circle.started-without-authority @/circles/0/authority 247:5");
    }

    @Test
    void a_history_that_is_left_out_hides_no_start() {
        String unstarted = STARTED.replaceAll("(?sm)^  \"history\": \\[.*?^  \\],\\n", "")
                .replaceAll("(?s)  \"anchoredBy\": \\{.*?\\},\\n", "");

        assertThat(errors(unstarted)).contains("ecar.process.anchored-without-authority @/anchoredBy 1:1");
    }

    @Test
    void an_override_owes_a_name_a_reason_and_a_day() {
        assertThat(errors(withGrounds(STARTED, "{\"kind\": \"override\"}")))
                .contains(
                        "ecar.document.missing-field @/anchoredBy 216:17 field=\"by\"",
                        "ecar.document.missing-field @/anchoredBy 216:17 field=\"on\"",
                        "ecar.document.missing-field @/anchoredBy 216:17 field=\"reason\"");
        assertThat(
                        errors(
                                withGrounds(
                                        STARTED,
                                        "{\"kind\": \"override\", \"by\": {\"en\": \"Head\"}, \"reason\": {\"en\": \" \"}, \"on\": \"2027-01-20\"}")))
                .contains("ecar.value.blank @/anchoredBy/reason/en 216:77");
    }

    @Test
    void an_override_that_is_complete_opens_the_gate_and_stays_visible() {
        String document = withGrounds(
                STARTED,
                "{\"kind\": \"override\", \"by\": {\"en\": \"Head\"}, \"reason\": {\"en\": \"term\"}, \"on\": \"2027-01-20\"}");

        ReadResult<EcarProcess> result = EcarJson.asOf(DAY).read(document);

        assertThat(result.value()).isPresent();
        assertThat(Printed.lines(result.report()))
                .containsExactly(
                        "ecar.process.anchored-by-override @/anchoredBy 216:17 on=\"2027-01-20\"",
                        "ecar.circle.started-by-override @/circles/0/authority 249:20 on=\"2027-01-20\"");
    }

    @Test
    void what_happens_now_is_no_history() {
        String grounds =
                "{\"kind\": \"historical-record\", \"source\": {\"source\": \"report\", \"place\": \"page 4\"}}";

        assertThat(errors(withGrounds(STARTED, grounds)))
                .contains(
                        "ecar.circle.history-too-young @/anchoredBy 216:17 since=\"2026-11-21\"",
                        "ecar.circle.history-too-young @/circles/0/authority 249:20 since=\"2026-11-21\"");
    }

    @Test
    void a_proof_brings_nothing_of_its_own() {
        String rich = PROVEN.replace(
                "\"kind\"",
                "\"profile\": \"ecar\", \"operations\": [\"school-kitchens\"], \"expiresOn\": \"2999\", \"kind\"");

        assertThat(errors(withGrounds(STARTED, rich)))
                .contains(
                        "ecar.document.unknown-field @/anchoredBy 217:3",
                        "ecar.document.unknown-field @/anchoredBy 217:22",
                        "ecar.document.unknown-field @/anchoredBy 217:57");
    }

    @Test
    void a_proof_can_not_be_of_two_kinds() {
        assertThat(errors(withGrounds(STARTED, PROVEN.replace("}", ", \"kind\": \"override\"}"))))
                .contains("ecar.document.duplicate-field @/anchoredBy/kind 219:3");
    }

    @Test
    void grounds_that_can_not_be_read_are_no_grounds() {
        ReadResult<EcarProcess> result = EcarJson.asOf(DAY).read(withGrounds(STARTED, "{\"kind\": \"proven\"}"));

        assertThat(result.value()).isEmpty();
        assertThat(Printed.lines(result.report()))
                .containsExactly(
                        "ecar.document.missing-field @/anchoredBy 216:17 field=\"assessedOn\"",
                        "ecar.document.missing-field @/circles/0/authority 249:20 field=\"assessedOn\"");
        assertThat(result.report().isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-21, 2027-01-20", "2027-01-20, 2027-01-19"})
    void a_start_before_its_grounds_is_refused(String assessed, String anchored) {
        String document = STARTED.replace("\"assessedOn\": \"2027-01-20\"", "\"assessedOn\": \"" + assessed + "\"")
                .replace("\"known\": \"2027-01-20\"", "\"known\": \"" + anchored + "\"");

        assertThat(errors(document))
                .containsExactly(
                        "ecar.circle.started-before-authority @/anchoredBy 216:17 authority=\"" + assessed + "\"");
    }
}
