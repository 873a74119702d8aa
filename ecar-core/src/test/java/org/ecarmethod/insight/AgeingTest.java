package org.ecarmethod.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ecarmethod.organisation.Bodies;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

class AgeingTest {

    private static final BodyId HEIR = BodyId.of("learning-office");

    private static Commitment commitment(String id, Stated<PartialDate> due, CommitmentStep... steps) {
        return Responses.aCommitment()
                .id(CommitmentId.of(id))
                .due(due)
                .addSteps(steps)
                .build();
    }

    @Test
    void looks_at_the_answer_that_was_in_force_on_the_day() {
        EcarProcess process = Processes.answered()
                .takeBackAnswer(
                        ResponseId.of("response-1"), Responses.takenBack("2027-10-20"), Processes.entry("2027-10-20"));

        assertThat(Ageing.of(process, Processes.on("2027-10-19")).forwardLooking())
                .extracting(Response::id)
                .contains(ResponseId.of("response-1"));
        assertThat(Ageing.of(process, Processes.on("2027-10-20")).forwardLooking())
                .extracting(Response::id)
                .doesNotContain(ResponseId.of("response-1"));
    }

    private static Ageing ageing(String asOf, Commitment... commitments) {
        ProcessContent content = Changes.to(Processes.answered())
                .all(next -> next.commitments(List.of(commitments)))
                .content();
        return Ageing.of(EcarProcess.of(content, Processes.PROFILE), Processes.on(asOf));
    }

    @Test
    void lists_what_is_overdue_the_oldest_first() {
        Ageing ageing = ageing(
                "2028-07-01",
                commitment("a", Responses.day("2028-06-30")),
                commitment("b", Responses.day("2028-03")),
                commitment("c", Responses.day("2028-07-01")),
                commitment("d", Responses.day("2027"), Responses.step("2028-01-01", Execution.DONE)));

        assertThat(ageing.asOf()).isEqualTo(Processes.on("2028-07-01"));
        assertThat(ageing.overdue())
                .containsExactly(
                        new Ageing.Overdue(
                                CommitmentId.of("b"), PartialDate.parse("2028-03"), 92, Set.of(Responses.EDUCATION)),
                        new Ageing.Overdue(
                                CommitmentId.of("a"), PartialDate.parse("2028-06-30"), 1, Set.of(Responses.EDUCATION)));
    }

    private static Ageing afterTheEnd(BodyEnd end, String asOf) {
        ProcessContent content = Changes.to(Processes.answered())
                .all(next -> next.addBodies(Processes.body(HEIR, BodyKind.ADMINISTRATION, Responses.none()))
                        .commitments(List.of(
                                commitment("a", Responses.day("2028-06-30")),
                                commitment("b", Responses.day("2029"), Responses.step("2028-01-01", Execution.DONE)))))
                .body(2, next -> next.end(end))
                .content();
        return Ageing.of(EcarProcess.of(content, Processes.PROFILE), Processes.on(asOf));
    }

    @Test
    void what_a_body_promised_passes_to_those_that_took_over() {
        BodyEnd merged = Bodies.merged("2028-07-01", HEIR);

        assertThat(afterTheEnd(merged, "2028-07-01").overdue())
                .containsExactly(new Ageing.Overdue(
                        CommitmentId.of("a"), PartialDate.parse("2028-06-30"), 1, Set.of(Responses.EDUCATION)));
        assertThat(afterTheEnd(merged, "2028-07-02").overdue())
                .containsExactly(
                        new Ageing.Overdue(CommitmentId.of("a"), PartialDate.parse("2028-06-30"), 2, Set.of(HEIR)));
        assertThat(afterTheEnd(merged, "2028-07-02").ownerless()).isEmpty();
    }

    @Test
    void a_promise_that_nobody_took_over_has_no_owner() {
        BodyEnd closed = Bodies.closed("2028-07-01");

        assertThat(afterTheEnd(closed, "2028-07-01").ownerless()).isEmpty();
        assertThat(afterTheEnd(closed, "2028-07-02").ownerless()).containsExactly(CommitmentId.of("a"));
        assertThat(afterTheEnd(closed, "2028-07-02").overdue())
                .extracting(Ageing.Overdue::owners)
                .containsExactly(Set.of());
    }

    @Test
    void an_open_promise_of_an_unknown_body_has_no_owner() {
        Commitment unknown = Responses.aCommitment().owner(Responses.unknown()).build();

        assertThat(ageing("2028-02-01", unknown).ownerless()).containsExactly(unknown.id());
        assertThat(ageing("2028-02-01", commitment("known", Responses.day("2029")))
                        .ownerless())
                .isEmpty();
    }

    @Test
    void lists_what_was_put_off_the_most_often_first_as_of_the_day() {
        Commitment once = commitment("once", Responses.day("2028"), Responses.postponed("2028-01-01", "2029"));
        Commitment twice = commitment(
                "twice",
                Responses.day("2028"),
                Responses.postponed("2028-01-01", "2029"),
                Responses.step("2028-02-01", Execution.UNDER_WAY),
                Responses.postponed("2028-03-01", "2030"));

        assertThat(ageing("2028-12-31", once, twice).postponed())
                .containsExactly(
                        new Ageing.Postponed(CommitmentId.of("twice"), 2),
                        new Ageing.Postponed(CommitmentId.of("once"), 1));
        assertThat(ageing("2027-12-31", once, twice).postponed()).isEmpty();
    }

    @Test
    void a_date_that_was_moved_is_the_one_that_counts() {
        Commitment moved = commitment("moved", Responses.day("2028-01"), Responses.postponed("2028-02-01", "2028-06"));

        assertThat(ageing("2028-02-01", moved).overdue()).isEmpty();
        assertThat(ageing("2028-07-02", moved).overdue())
                .containsExactly(new Ageing.Overdue(
                        CommitmentId.of("moved"), PartialDate.parse("2028-06"), 2, Set.of(Responses.EDUCATION)));
    }

    @Test
    void lists_what_can_not_be_told_to_be_late() {
        Ageing ageing = ageing(
                "2028-07-01",
                commitment("unknown", Responses.unknown()),
                commitment("imprecise", Responses.day("2028")),
                commitment("ended", Responses.unknown(), Responses.step("2028-01-01", Execution.DROPPED)),
                commitment("later", Responses.day("2029")));

        assertThat(ageing.undatable()).containsExactly(CommitmentId.of("unknown"), CommitmentId.of("imprecise"));
        assertThat(ageing.overdue()).isEmpty();
    }

    @Test
    void shows_what_was_dropped_and_not_what_was_handed_over() {
        Commitment dropped =
                commitment("dropped", Responses.day("2028-01"), Responses.step("2028-02-01", Execution.DROPPED));
        Commitment over =
                commitment("over", Responses.day("2028-01"), Responses.step("2028-02-01", Execution.HANDED_OVER));

        assertThat(ageing("2028-02-01", dropped, over).dropped()).containsExactly(CommitmentId.of("dropped"));
        assertThat(ageing("2028-02-01", dropped, over).overdue()).isEmpty();
        assertThat(ageing("2028-01-31", dropped, over).dropped()).isEmpty();
    }

    private static Response response(String id, Answer... answers) {
        return Responses.aResponse(answers)
                .id(ResponseId.of(id))
                .referral(Responses.none())
                .build();
    }

    private static Answer answer(String on, ResponseState state) {
        return Responses.anAnswer(state).on(Responses.day(on)).build();
    }

    private static Ageing looking(String asOf, Response... responses) {
        ProcessContent content = Changes.to(Processes.answered())
                .all(next -> next.commitments(List.of()).responses(List.of(responses)))
                .content();
        return Ageing.of(EcarProcess.of(content, Processes.PROFILE), Processes.on(asOf));
    }

    @Test
    void parts_forward_looking_answers_by_whether_they_name_owner_and_date() {
        Response both = response("both", answer("2027-09-01", Responses.committed()));
        Response noDate =
                response("no-date", answer("2027-09-01", new ResponseState.Supportive(Responses.said("Yes"))));
        Response noOwner = response(
                "no-owner",
                answer(
                        "2027-09-01",
                        new ResponseState.Committed(Responses.said("It"), Responses.unknown(), Responses.day("2028"))));
        Response declined =
                response("declined", answer("2027-09-01", new ResponseState.Declined(Responses.said("No"))));

        Ageing ageing = looking("2027-10-01", both, noDate, noOwner, declined);

        assertThat(ageing.forwardLooking()).containsExactly(both, noDate, noOwner);
        assertThat(ageing.withOwnerAndDate()).containsExactly(both);
        assertThat(ageing.withoutOwnerOrDate()).containsExactly(noDate, noOwner);
    }

    @Test
    void judges_the_answer_that_stood_on_the_day_and_not_a_later_one() {
        Answer planned =
                answer("2027-09-01", new ResponseState.Planned(Responses.said("A survey"), Responses.unknown()));
        Answer inPlace =
                answer("2028-03-01", new ResponseState.InPlace(Responses.said("A survey"), Responses.day("2028-03")));
        Response response = response("survey", planned, inPlace);

        Ageing before = looking("2027-10-01", response);
        Ageing after = looking("2028-03-01", response);

        assertThat(before.forwardLooking()).containsExactly(response("survey", planned));
        assertThat(before.withoutOwnerOrDate()).hasSize(1);
        assertThat(after.forwardLooking()).isEmpty();
    }

    @Test
    void knows_nothing_before_the_first_answer() {
        Ageing ageing = looking("2027-08-31", response("both", answer("2027-09-01", Responses.committed())));

        assertThat(ageing.forwardLooking()).isEmpty();
    }
}
