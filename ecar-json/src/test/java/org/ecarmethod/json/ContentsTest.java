package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;

/** Reading without the rules: the form is checked as always, and the report does not speak of anything else. */
class ContentsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final EcarJson JSON = EcarJson.asOf(DAY);
    private static final Corpus.Entry DRAFT = Corpus.valid("draft");

    private static void assertAllRulesSwitchedOff(ValidationReport report) {
        Set<IssueCode> rules = Catalogue.rules().stream()
                .flatMap(rule -> rule.codes().stream())
                .collect(Collectors.toSet());
        assertThat(report.notChecked()).extracting(NotChecked::code).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(report.notChecked()).extracting(NotChecked::reason).containsOnly(NotChecked.Reason.SWITCHED_OFF);
    }

    @Test
    void gives_the_content_that_reading_with_rules_gives() {
        ReadResult<ProcessContent> result = JSON.contents().read(DRAFT.bytes());

        assertThat(result.value())
                .contains(JSON.read(DRAFT.bytes()).value().orElseThrow().content());
        assertThat(result.report().issues()).isEmpty();
        assertThat(result.report().inputs()).isEmpty();
        assertAllRulesSwitchedOff(result.report());
    }

    @Test
    void finds_what_is_wrong_with_the_form_at_the_same_places() {
        byte[] wrong = DRAFT.text()
                .replace("\"SE\"", "\"Sverige\"")
                .replace("\"title\"", "\"titel\"")
                .getBytes(UTF_8);

        ReadResult<ProcessContent> result = JSON.contents().read(wrong);

        assertThat(result.value()).isEmpty();
        assertThat(Printed.lines(result.report()))
                .isNotEmpty()
                .isEqualTo(Printed.lines(JSON.read(wrong).report()));
        assertAllRulesSwitchedOff(result.report());
    }

    @Test
    void leaves_what_the_rules_would_find() {
        byte[] unruly = DRAFT.text()
                .replaceFirst("\"hash\": \"[0-9a-f]{64}\"", "\"hash\": \"" + "0".repeat(64) + "\"")
                .getBytes(UTF_8);

        ReadResult<ProcessContent> result = JSON.contents().read(unruly);

        assertThat(JSON.read(unruly).report().total(ProcessIssues.OTHER_PROFILE))
                .isEqualTo(1);
        assertThat(result.report().issues()).isEmpty();
        assertThat(result.value()).isPresent();
    }

    @Test
    void says_what_keeps_a_text_from_being_read() {
        EcarJson narrow = EcarJson.with(ReadOptions.asOf(DAY).maxBytes(10).build());

        ReadResult<ProcessContent> tooLong = narrow.contents().read(DRAFT.bytes());
        ReadResult<ProcessContent> empty = JSON.contents().read(new byte[0]);
        ReadResult<ProcessContent> broken = JSON.contents().read("{".getBytes(UTF_8));

        assertThat(Printed.lines(tooLong.report())).containsExactly("ecar.document.too-large @ max=10");
        assertThat(tooLong.report().inputs()).isEmpty();
        assertThat(Printed.lines(empty.report())).containsExactly("ecar.document.empty @ 1:1");
        assertThat(Printed.lines(broken.report())).containsExactly("ecar.document.truncated @ 1:2");
        assertThat(broken.value()).isEmpty();
        assertAllRulesSwitchedOff(broken.report());
        assertAllRulesSwitchedOff(tooLong.report());
        assertAllRulesSwitchedOff(empty.report());
    }
}
