package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.process.Processes.entry;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process ends, and what was promised in it goes on. */
class AfterClosingTest {

    private static final CommitmentId PROMISE = CommitmentId.of("commitment-1");
    private static final LocalDate MUCH_LATER = Processes.on("2029-12-18");

    private static EcarProcess stepped(Execution execution) {
        return Processes.closed().recordProgress(PROMISE, Responses.step("2028-02-01", execution), entry("2028-02-01"));
    }

    private static List<IssueCode> codes(EcarProcess process) {
        return process.validate(MUCH_LATER).issues().stream().map(Issue::code).toList();
    }

    private static OpenItem item(Set<CommitmentId> commitments) {
        return new OpenItem(
                FactId.of("open-9"),
                said("Teach it in every school"),
                Stated.known(Processes.EXECUTIVE),
                day("2030"),
                commitments,
                Optional.empty());
    }

    @Test
    void a_promise_that_still_runs_is_overdue_until_it_is_settled() {
        assertThat(codes(Processes.closed())).contains(ResponseIssues.FOLLOW_UP_OVERDUE);
        assertThat(codes(stepped(Execution.UNDER_WAY))).contains(ResponseIssues.FOLLOW_UP_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Execution.class,
            names = {"DONE", "DROPPED", "HANDED_OVER"})
    void a_promise_is_settled_after_closing_and_the_process_stays_closed(Execution execution) {
        EcarProcess process = stepped(execution);

        assertThat(process.phase()).isEqualTo(Phase.CLOSED);
        assertThat(codes(process)).doesNotContain(ResponseIssues.FOLLOW_UP_OVERDUE);
    }

    @Test
    void the_same_is_accepted_of_a_document() {
        EcarProcess process = stepped(Execution.DONE);

        assertThat(EcarProcess.of(process.content(), Processes.PROFILE)).isEqualTo(process);
    }

    @Test
    void a_promise_is_postponed_and_given_to_another_owner() {
        BodyId other = Responses.CULTURE;
        Commitment promise = Processes.closed()
                .recordProgress(PROMISE, Responses.postponed("2028-02-01", "2028-12"), entry("2028-02-01"))
                .recordProgress(
                        PROMISE,
                        new CommitmentStep(
                                PartialDate.parse("2028-03-01"),
                                Execution.UNDER_WAY,
                                Optional.empty(),
                                Optional.of(other),
                                Optional.empty()),
                        entry("2028-03-01"))
                .commitment(PROMISE)
                .orElseThrow();

        assertThat(promise.due(Processes.on("2028-02-01"))).isEqualTo(day("2028-12"));
        assertThat(promise.owner(Processes.on("2028-02-29"))).isEqualTo(Stated.known(Responses.EDUCATION));
        assertThat(promise.owner(Processes.on("2028-03-01"))).isEqualTo(Stated.known(other));
        assertThat(promise.isOpen(MUCH_LATER)).isTrue();
    }

    @Test
    void what_is_handed_over_is_taken_over_by_what_remains() {
        EcarProcess toNobody = stepped(Execution.HANDED_OVER);
        EcarProcess toSomebody = toNobody.recordOpenItem(item(Set.of(PROMISE)), entry("2028-02-01"));

        assertThat(codes(toNobody)).contains(ResponseIssues.HANDED_OVER_TO_NOBODY);
        assertThat(codes(toSomebody)).doesNotContain(ResponseIssues.HANDED_OVER_TO_NOBODY);
    }

    @Test
    void a_late_answer_is_recorded_and_then_told_to_the_circle() {
        Response late = Responses.aResponse()
                .id(ResponseId.of("response-9"))
                .answers(List.of(Responses.anAnswer().on(day("2028-02-01")).build()))
                .build();

        EcarProcess answered = Processes.closed().recordResponse(late, entry("2028-02-01"));

        assertThat(answered.phase()).isEqualTo(Phase.CLOSED);
        assertThat(codes(answered))
                .contains(ResponseIssues.NO_FEEDBACK)
                .doesNotContain(ProcessIssues.CLOSED_WITHOUT_FEEDBACK);
    }

    @Test
    void an_answer_given_before_closing_is_told_before_it() {
        Response forgotten =
                Responses.aResponse().id(ResponseId.of("response-9")).build();

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> Processes.closed().recordResponse(forgotten, entry("2028-02-01")));

        assertThat(refusal).isNotNull();
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(ProcessIssues.CLOSED_WITHOUT_FEEDBACK);
    }

    @Test
    void a_process_in_which_a_question_is_open_again_is_reopened_first() {
        EcarProcess closed = Processes.closed();
        EcarProcess reopened = closed.reopenProcess(said("The committee takes its answer back"), entry("2028-02-01"));
        ResponseState notOurs = new ResponseState.NotResponsible(said("No"), Stated.known(Responses.CULTURE));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> closed.recordAnswer(
                        ResponseId.of("response-1"),
                        Responses.anAnswer(notOurs).on(day("2028-02-01")).build(),
                        entry("2028-02-01")));
        EcarProcess changed = reopened.recordAnswer(
                ResponseId.of("response-1"),
                Responses.anAnswer(notOurs).on(day("2028-02-01")).build(),
                entry("2028-02-01"));

        assertThat(refusal).isNotNull();
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(ProcessIssues.CLOSED_UNANSWERED);
        assertThat(reopened.phase()).isEqualTo(Phase.FOLLOWING_UP);
        assertThat(reopened.content()
                        .history()
                        .get(reopened.content().history().size() - 1)
                        .reason())
                .contains(said("The committee takes its answer back"));
        assertThat(reopened.content()
                        .journal()
                        .get(reopened.content().journal().size() - 1)
                        .deed())
                .isEqualTo(Command.REOPEN);
        assertThat(codes(changed)).doesNotContain(ProcessIssues.CLOSED_UNANSWERED);
        assertThat(catchThrowableOfType(RefusedException.class, () -> changed.closeProcess(entry("2028-02-02")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(ProcessIssues.CLOSED_UNANSWERED);
        assertThat(reopened.closeProcess(entry("2028-02-02")).phase()).isEqualTo(Phase.CLOSED);
    }
}
