package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.examples.Runs.Run;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.insight.CoreFunctionReview;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of a process from its first day to its last. */
class NewProcessTest {

    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();
    private static final EcarProcess CLOSED = NewProcess.tell(Runs.stream(TOLD), Locale.ENGLISH);

    private static String story() {
        return TOLD.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ends_closed_with_nothing_left_to_remark() {
        ValidationReport report = CLOSED.validate(NewProcess.LAST_DAY);

        assertThat(CLOSED.phase()).isEqualTo(Phase.CLOSED);
        assertThat(report.issues()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void went_through_every_phase_in_order() {
        assertThat(CLOSED.content().history().stream().map(Transition::to))
                .containsExactly(
                        Phase.ANCHORED,
                        Phase.RECRUITING,
                        Phase.RUNNING,
                        Phase.SYNTHESISED,
                        Phase.REFERRED,
                        Phase.ANSWERED,
                        Phase.FOLLOWING_UP,
                        Phase.CLOSED);
    }

    @Test
    void was_refused_until_the_ground_was_prepared() {
        assertThat(story().lines().map(String::trim))
                .containsSubsequence(
                        "Verdict: cannot be determined", "Verdict: not ready", "G3 the answer is no", "Verdict: ready");
        assertThat(story()).contains("Refused (anchor):");
        assertThat(CLOSED.assess(LocalDate.of(2027, 1, 18)).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
        assertThat(CLOSED.assess(LocalDate.of(2027, 2, 15)).kind()).isEqualTo(Verdict.Kind.NOT_READY);
        assertThat(CLOSED.assess(LocalDate.of(2027, 3, 8)).kind()).isEqualTo(Verdict.Kind.READY);
        assertThat(CLOSED.content().anchoredBy().map(StartAuthority::kind)).contains(StartAuthority.Kind.PROVEN);
    }

    @Test
    void shows_every_core_function() {
        assertThat(CoreFunctionReview.of(CLOSED).findings())
                .allSatisfy(finding -> assertThat(finding.shown()).isEqualTo(CoreFunctionReview.Shown.SHOWN));
    }

    @Test
    void leaves_no_loose_end() {
        Trace.of(CLOSED)
                .counts()
                .forEach((link, coverage) -> assertThat(coverage)
                        .as(link.wireName())
                        .containsEntry(Trace.Coverage.ORPHAN, 0)
                        .containsEntry(Trace.Coverage.DEAD_END, 0)
                        .containsEntry(Trace.Coverage.ISOLATED, 0));
    }

    @Test
    void keeps_the_circles_own_word_beside_the_bodys() {
        Response second = CLOSED.content().responses().get(1);

        assertThat(second.current().orElseThrow().meetsProposal()).isEqualTo(Stated.known(MeetsProposal.PARTLY));
        assertThat(CLOSED.content().feedback().get(0).words().get(1).meets()).isEqualTo(MeetsProposal.NO);
        assertThat(second.current().orElseThrow().formalOutcome())
                .isEqualTo(Stated.known(FormalOutcome.PARTLY_APPROVED));
    }

    @Test
    void a_late_answer_was_a_silence_until_it_came() {
        List<ResponseMatrix.Cell> silences =
                ResponseMatrix.of(CLOSED, LocalDate.of(2027, 10, 5)).silences();

        assertThat(silences).hasSize(1);
        assertThat(silences.get(0).daysSilent()).isEqualTo(5);
        assertThat(ResponseMatrix.of(CLOSED, NewProcess.LAST_DAY).silences()).isEmpty();
    }

    @Test
    void is_told_in_swedish_too_and_fits_the_page() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        NewProcess.tell(Runs.stream(told), Locale.forLanguageTag("sv"));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("EN NY PROCESS I EXEMPELSTAD (PÅHITTAD)", "avslutad", "Kontrollen: Godtagen.")
                .doesNotContain("{", "null");
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void takes_a_language_and_nothing_else() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(NewProcess.run(new String[] {"--lang", "en"}, Runs.stream(out), Runs.stream(err)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(story());
        assertThat(NewProcess.run(new String[] {"--lang", "en", "x.json"}, Runs.stream(out), Runs.stream(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("There is no option \"x.json\".\nUsage: [--lang sv|en].\n");
    }

    @Test
    void survives_writing_and_reading() {
        EcarJson json = EcarJson.asOf(NewProcess.LAST_DAY);
        String written = json.write(CLOSED);
        EcarProcess read = json.read(written).value().orElseThrow();

        assertThat(json.write(read)).isEqualTo(written);
        assertThat(withoutProofs(read)).isEqualTo(withoutProofs(CLOSED));
    }

    /** A proof is made anew when it is read, so it is compared by the day it was made for. */
    private static ProcessContent withoutProofs(EcarProcess process) {
        return process.content().toBuilder()
                .anchoredBy(process.content().anchoredBy().map(NewProcessTest::claim))
                .circles(process.content().circles().stream()
                        .map(circle -> circle.toBuilder()
                                .authority(circle.authority().map(NewProcessTest::claim))
                                .build())
                        .toList())
                .build();
    }

    private static StartAuthority claim(StartAuthority authority) {
        return authority.match(StartAuthority.Claimed::new, overridden -> overridden, historical -> historical);
    }

    @Test
    void can_be_shown_on_the_same_page_as_the_real_case(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("exempelstad.json");
        Files.writeString(file, EcarJson.asOf(NewProcess.LAST_DAY).write(CLOSED));

        Run ended = Runs.botkyrka("--lang", "en", "--as-of", "2028-01-17", file.toString());
        Run waiting = Runs.botkyrka("--as-of", "2027-09-20", file.toString());
        Run silent = Runs.botkyrka("--as-of", "2027-10-05", file.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.flat())
                .contains(
                        "all gates were open (2027-03-08)",
                        "Answers that change the direction of something the municipality already does: 1 of 2.",
                        "Both an owner and a date are named in 1 of 1: a1.",
                        "No body is silent after its reply date.",
                        "Outcome: Accepted.");
        assertThat(waiting.flat()).contains("väntar väntar på svarsdatum rutor: 1");
        assertThat(silent.flat())
                .contains("Tyst: Utbildningsförvaltningen om Skolor.", "dagar sedan dess: 5.", "TYST 5 d");
        assertThat(silent.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void an_override_stays_visible_on_the_page(@TempDir Path folder) throws IOException {
        LocalDate day = LocalDate.of(2027, 2, 15);
        Entry entry = Entry.of(day, "en", "Democracy strategist");
        EcarProcess overridden = EcarProcess.draft(
                        CLOSED.content().id(),
                        CLOSED.content().title(),
                        CLOSED.content().municipality(),
                        CLOSED.content().policyArea(),
                        CLOSED.profile())
                .registerBodies(Exempelstad.bodies(), entry)
                .recordAnchoring(Exempelstad.mapWithOneNo(), entry)
                .anchorProcess(
                        new StartAuthority.Overridden(
                                Exempelstad.said("Head of schools", "Skolchefen"),
                                Exempelstad.said("The term begins", "Terminen börjar"),
                                day),
                        entry);
        Path file = folder.resolve("overridden.json");
        Files.writeString(file, EcarJson.asOf(day).write(overridden));

        Run run = Runs.botkyrka("--as-of", "2027-02-20", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.flat())
                .contains(
                        "startad genom undantag (Skolchefen, 2027-02-15)",
                        "Minst en grind är stängd.",
                        "Inget svar.",
                        "Inget återstående är dokumenterat.",
                        "inget, grinden är öppen",
                        "Utbildningsförvaltningen: ");
    }
}
