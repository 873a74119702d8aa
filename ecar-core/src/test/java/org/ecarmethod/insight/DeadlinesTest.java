package org.ecarmethod.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.process.Processes.entry;

import java.util.List;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.insight.ResponseMatrix.Cell.Kind;
import org.ecarmethod.insight.Trace.Coverage;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.insight.Trace.Node;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of reply dates that were moved or never known, and of questions that were sent again. */
class DeadlinesTest {

    private static final Code SCHOOLS = Code.of("schools");
    private static final ReferralId FIRST = ReferralId.of("referral-1");
    private static final ReferralId SECOND = ReferralId.of("referral-3");

    private static Cell cell(EcarProcess process, String asOf, BodyId body) {
        return ResponseMatrix.of(process, Processes.on(asOf))
                .cell(body, SCHOOLS)
                .orElseThrow();
    }

    private static Referral.Builder sentAgain() {
        return Responses.aReferral()
                .id(SECOND)
                .again(FIRST)
                .sentOn(Responses.day("2027-11-01"))
                .replyBy(Responses.day("2027-12-01"));
    }

    private static EcarProcess sentAgain(EcarProcess from) {
        return from.referProposals(List.of(sentAgain().build()), entry("2027-11-01"));
    }

    /** Due on 2027-10-01, extended to 2027-11-15 only on 2027-10-15. */
    @ParameterizedTest
    @CsvSource({
        "2027-10-14, SILENT, 13, 2027-10-01",
        "2027-10-15, WAITING, 0, 2027-11-15",
        "2027-11-15, WAITING, 0, 2027-11-15",
        "2027-11-16, SILENT, 1, 2027-11-15"
    })
    void what_was_late_before_an_extension_remains_late_then(String asOf, Kind kind, long days, String due) {
        EcarProcess process = Processes.referred()
                .extendReplyDate(FIRST, Responses.extension("2027-10-15", "2027-11-15"), entry("2027-10-15"));

        Cell cell = cell(process, asOf, Responses.EDUCATION);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.replyBy()).contains(PartialDate.parse(due));
    }

    @Test
    void only_what_is_there_is_extended() {
        EcarProcess process = Processes.referred();

        UnknownIdException refusal = catchThrowableOfType(
                UnknownIdException.class,
                () -> process.extendReplyDate(
                        SECOND, Responses.extension("2027-10-15", "2027-11-15"), entry("2027-10-15")));

        assertThat(refusal).isNotNull();
        assertThat(refusal.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.path()).hasToString("/referrals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-08-02", "2029-12-20"})
    void an_unknown_reply_date_is_shown_as_unknown_on_every_day(String asOf) {
        EcarProcess process = EcarProcess.of(
                Changes.to(Processes.referred())
                        .referral(0, next -> next.replyBy(Responses.unknown()))
                        .content(),
                Processes.PROFILE);

        Cell cell = cell(process, asOf, Responses.EDUCATION);

        assertThat(cell.kind()).isEqualTo(Kind.UNDATED);
        assertThat(cell.replyBy()).isEmpty();
        assertThat(cell.daysSilent()).isZero();
    }

    @Test
    void an_extension_without_a_new_date_leaves_no_date() {
        EcarProcess process = Processes.referred()
                .extendReplyDate(
                        FIRST,
                        new Extension(Responses.day("2027-09-15"), Responses.unknown(), Responses.unknown()),
                        entry("2027-09-15"));

        assertThat(cell(process, "2027-12-20", Responses.EDUCATION).kind()).isEqualTo(Kind.UNDATED);
    }

    /** Sent again on 2027-11-01, with a new date of 2027-12-01. */
    @ParameterizedTest
    @CsvSource({
        "2027-10-31, SILENT, 30, 2027-10-01",
        "2027-11-01, WAITING, 0, 2027-12-01",
        "2027-12-03, SILENT, 2, 2027-12-01"
    })
    void a_question_sent_again_is_one_question_with_the_new_date(String asOf, Kind kind, long days, String due) {
        Cell cell = cell(sentAgain(Processes.referred()), asOf, Responses.EDUCATION);

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.asked()).isEqualTo(1);
        assertThat(cell.daysSilent()).isEqualTo(days);
        assertThat(cell.replyBy()).contains(PartialDate.parse(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral-1", "referral-3"})
    void an_answer_to_either_is_an_answer_to_the_question(String named) {
        EcarProcess process = sentAgain(Processes.referred())
                .recordResponse(
                        Responses.aResponse()
                                .referral(Stated.known(ReferralId.of(named)))
                                .answers(List.of(Responses.anAnswer()
                                        .on(Responses.day("2027-11-20"))
                                        .build()))
                                .build(),
                        entry("2027-11-20"));

        Cell cell = cell(process, "2027-12-20", Responses.EDUCATION);

        assertThat(cell.kind()).isEqualTo(Kind.ANSWERED);
        assertThat(cell.answered()).isEqualTo(1);
        assertThat(cell.answers()).hasSize(1);
        assertThat(cell(process, "2027-11-19", Responses.EDUCATION).kind()).isEqualTo(Kind.WAITING);
    }

    @Test
    void a_process_closes_though_only_the_first_of_two_referrals_is_named_by_the_answer() {
        EcarProcess closed = Processes.ended()
                .referProposals(List.of(sentAgain().build()), entry("2027-12-15"))
                .closeProcess(entry("2027-12-20"));

        assertThat(closed.validate(Processes.on("2027-12-20")).issues())
                .noneMatch(issue -> issue.code().equals(ProcessIssues.CLOSED_UNANSWERED));
    }

    @Test
    void where_it_is_sent_to_the_body_above_both_bodies_wait_for_one_answer() {
        EcarProcess above = EcarProcess.of(
                Changes.to(Processes.referred())
                        .all(next -> next.addReferral(
                                sentAgain().to(Responses.COMMITTEE).build()))
                        .content(),
                Processes.PROFILE);

        for (BodyId body : List.of(Responses.EDUCATION, Responses.COMMITTEE)) {
            assertThat(cell(above, "2027-11-20", body).kind()).isEqualTo(Kind.WAITING);
            assertThat(cell(above, "2027-12-03", body).daysSilent()).isEqualTo(2);
        }
    }

    @Test
    void nobody_is_released_because_another_body_was_asked() {
        EcarProcess elsewhere = EcarProcess.of(
                Changes.to(Processes.referred())
                        .all(next -> next.addReferral(
                                sentAgain().to(Responses.CULTURE).build()))
                        .content(),
                Processes.PROFILE);

        assertThat(cell(elsewhere, "2027-12-20", Responses.EDUCATION).daysSilent())
                .isEqualTo(80);
        assertThat(cell(elsewhere, "2027-12-20", Responses.CULTURE).kind()).isEqualTo(Kind.SILENT);
    }

    @Test
    void the_thread_goes_through_both_referrals_to_the_answer() {
        Trace trace = Trace.of(sentAgain(Processes.answered()));
        Node answer = new Node(Link.RESPONSE, ResponseId.of("response-1"));

        assertThat(trace.onwards(new Node(Link.REFERRAL, FIRST))).contains(new Node(Link.REFERRAL, SECOND), answer);
        assertThat(trace.back(answer)).contains(new Node(Link.REFERRAL, SECOND));
        assertThat(trace.coverage(new Node(Link.REFERRAL, SECOND))).contains(Coverage.COVERED);
    }
}
