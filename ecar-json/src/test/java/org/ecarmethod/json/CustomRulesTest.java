package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ReportText;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.rule.CustomRule;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Rule;
import org.junit.jupiter.api.Test;

/** Rules of a city's own go through the options of the reader into every report. */
class CustomRulesTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);

    private static final IssueCode SHORT = IssueCode.error(
                    "exempelby.process.few-bodies", Category.METHOD, "Education committee, 2027-12-01")
            .addArguments("min")
            .build();

    private static final CustomRules RULES = CustomRules.of(CustomRule.builder()
            .rule(new Rule<>("E1", SHORT, (process, at, out) -> {
                if (process.subject().bodies().size() < 100) {
                    out.accept(
                            Issue.at(SHORT, at.field("bodies")).with("min", 100).build());
                }
            }))
            .title(LocalizedText.of("en", "Few bodies", "sv", "Få organ"))
            .message(LocalizedText.of("en", "Fewer bodies than {min}", "sv", "Färre organ än {min}"))
            .meaning(LocalizedText.of("en", "There must be many.", "sv", "Det ska vara många."))
            .passes(examined())
            .fails(examined())
            .build());

    private static final EcarJson WITHOUT = EcarJson.asOf(DAY);
    private static final EcarJson JSON =
            EcarJson.with(ReadOptions.asOf(DAY).rules(RULES).build());

    private static Examined<ProcessContent> examined() {
        EcarProcess process = Processes.answered();
        return new Examined<>(process.content(), process.profile(), DAY);
    }

    private static String sound() {
        return WITHOUT.write(Processes.anchored());
    }

    @Test
    void they_are_run_when_a_document_is_read_and_have_a_line() {
        ReadResult<EcarProcess> before = WITHOUT.read(sound());
        ReadResult<EcarProcess> read = JSON.read(sound());

        assertThat(before.report().outcome()).isNotEqualTo(Outcome.REFUSED);
        assertThat(read.report().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(read.report().issues()).hasSize(before.report().issues().size() + 1);
        Issue issue = read.report().issues().stream()
                .filter(one -> one.code().equals(SHORT))
                .findFirst()
                .orElseThrow();
        assertThat(issue.path()).hasToString("/bodies");
        assertThat(sound().split("\n", -1)[(int) issue.location().orElseThrow().line() - 1])
                .contains("\"bodies\"");
        assertThat(read.report().context().ruleSet()).isEqualTo(Catalogue.ruleSet(RULES));
    }

    @Test
    void each_of_many_documents_is_judged_by_them() throws IOException {
        byte[] two = ("[" + sound() + "," + sound() + "]").getBytes(StandardCharsets.UTF_8);

        try (DocumentStream<EcarProcess> documents = JSON.documents(Input.of(two))) {
            documents.stream()
                    .forEach(document ->
                            assertThat(document.report().total(SHORT)).isEqualTo(1));
            assertThat(documents.report().total(SHORT)).isEqualTo(2);
        }
    }

    @Test
    void what_did_not_run_them_says_so() {
        assertThat(JSON.contents().read(sound()).report().notChecked())
                .contains(new NotChecked(SHORT, NotChecked.Reason.SWITCHED_OFF, 1));
        assertThat(JSON.read("[]").report().notChecked())
                .contains(new NotChecked(SHORT, NotChecked.Reason.UNREADABLE, 1));
    }

    @Test
    void a_report_with_them_is_written_and_read_again() {
        ValidationReport report = JSON.read(sound()).report();
        String written = JSON.reports().write(report);

        ValidationReport read = JSON.reports().read(written).orElseThrow();

        assertThat(JSON.reports().write(read)).isEqualTo(written);
        assertThat(ReportText.in(RULES.messages(Locale.ENGLISH)).of(read))
                .isEqualTo(ReportText.in(RULES.messages(Locale.ENGLISH)).of(report))
                .contains("Few bodies", "/bodies: Fewer bodies than 100");
    }

    @Test
    @SuppressWarnings("BanSerializableRead") // it was written a line before
    void a_refusal_with_them_survives_serialisation() throws IOException, ClassNotFoundException {
        RefusedDocumentException refusal =
                catchThrowableOfType(RefusedDocumentException.class, JSON.read(sound())::orElseThrow);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedDocumentException arrived = (RefusedDocumentException) in.readObject();
            assertThat(arrived.issues())
                    .isEqualTo(refusal.issues())
                    .extracting(Issue::code)
                    .contains(SHORT);
            assertThat(arrived.report()).isEqualTo(refusal.report());
        }
    }

    @Test
    void the_process_keeps_them_and_its_view_is_judged_by_them() {
        EcarProcess process = WITHOUT.read(sound()).orElseThrow();

        assertThat(WITHOUT.view(process, Audience.PUBLIC).report().total(SHORT)).isZero();
        assertThat(WITHOUT.view(process.withRules(RULES), Audience.PUBLIC)
                        .report()
                        .total(SHORT))
                .isEqualTo(1);
        assertThat(EcarJson.with(ReadOptions.asOf(DAY)
                                .rules(CustomRules.of(List.of()))
                                .build())
                        .read(sound())
                        .orElseThrow()
                        .rules())
                .isEqualTo(CustomRules.none());
    }
}
