package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.none;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.takenBack;
import static org.ecarmethod.response.Responses.unknown;

import java.util.List;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Which answer is in force, what rests on it, and who decided it (R5.8 to R5.12, and what follows for R4.4, R7.1 and R7.2). */
final class StandingExamples {

    private StandingExamples() {}

    static List<Example> all() {
        Changes closed = Changes.toClosed();
        Changes back = closed.answer(next -> next.takenBack(takenBack("2027-12-01")));
        Changes again = back.response(next ->
                next.addAnswer(Responses.anAnswer().on(day("2027-12-10")).build()));
        Changes handled = closed.answer(next -> next.state(new ResponseState.Handled(said("Case closed")))
                .formalOutcome(Stated.known(FormalOutcome.NOT_RECORDED))
                .meetsProposal(unknown()));
        Changes tabled = closed.answer(next -> next.formalOutcome(Stated.known(FormalOutcome.TABLED)));
        Changes sentBack = closed.answer(next -> next.formalOutcome(Stated.known(FormalOutcome.SENT_BACK)));
        Changes decided = tabled.response(next ->
                next.addAnswer(Responses.anAnswer().on(day("2027-12-10")).build()));
        Changes delegated = closed.answer(next -> next.delegation(by(Responses.COMMITTEE)));
        Changes done = closed.answer(next -> next.execution(Stated.known(Execution.DONE))
                .formalOutcome(none())
                .state(new ResponseState.Supportive(said("It is good"))));
        return List.of(
                fails("R4.4", ResponseIssues.REPLY_LATE, back, "/referrals/0/replyBy days=80 due=2027-10-01 open=1"),
                passes("R4.4", ResponseIssues.REPLY_LATE, again),
                passes("R4.4", ResponseIssues.REPLY_LATE, handled),
                fails("R4.4", ResponseIssues.REPLY_LATE, tabled, "/referrals/0/replyBy days=80 due=2027-10-01 open=1"),
                passes("R4.4", ResponseIssues.REPLY_LATE, decided),
                fails("R5.8", ResponseIssues.COMMITMENT_WITHOUT_ANSWER, back, "/commitments/0/response"),
                passes("R5.8", ResponseIssues.COMMITMENT_WITHOUT_ANSWER, again),
                passes(
                        "R5.8",
                        ResponseIssues.COMMITMENT_WITHOUT_ANSWER,
                        back.commitment(next -> next.addStep(Responses.step("2027-12-02", Execution.DROPPED)))),
                fails("R5.9", ResponseIssues.TAKING_BACK_NOT_TOLD, again, "/responses/0/answers/0/takenBack months=3")
                        .on("2028-03-02"),
                passes("R5.9", ResponseIssues.TAKING_BACK_NOT_TOLD, again).on("2028-03-01"),
                passes(
                                "R5.9",
                                ResponseIssues.TAKING_BACK_NOT_TOLD,
                                back.all(next -> next.addFeedback(Responses.aFeedback()
                                        .id(FeedbackId.of("feedback-2"))
                                        .sentOn(PartialDate.parse("2027-12-01"))
                                        .discussedOn(PartialDate.parse("2027-12-01"))
                                        .build())))
                        .on("2030-01-01"),
                fails("R5.10", ResponseIssues.OUTCOME_NOT_RECORDED, handled, "/responses/0/answers/0/state"),
                passes(
                        "R5.10",
                        ResponseIssues.OUTCOME_NOT_RECORDED,
                        handled.response(
                                next -> next.addAnswer(Responses.anAnswer().build()))),
                fails(
                        "R5.11",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        closed.answer(next -> next.delegation(by(Processes.EXECUTIVE))),
                        "/responses/0/answers/0/decidedBy"),
                fails(
                        "R5.11",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.answer(next -> next.decidedBy(none()).level(AuthorityLevel.COMPANY)),
                        "/responses/0/answers/0/decidedBy",
                        "/responses/0/answers/0/level"),
                passes("R5.11", ResponseIssues.DELEGATION_CONTRADICTED, delegated),
                fails(
                        "R5.11a",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.answer(next ->
                                next.decidedBy(Stated.known(Responses.CULTURE)).delegation(by(Responses.CULTURE))),
                        "/responses/0/answers/0/delegation/committee"),
                passes("R5.11a", ResponseIssues.DELEGATION_CONTRADICTED, delegated),
                passes(
                        "R5.11a",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.body(1, next -> next.kind(BodyKind.EXECUTIVE))),
                passes(
                        "R5.11a",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.body(1, next -> next.kind(BodyKind.REGION))),
                passes(
                        "R5.11a",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.answer(
                                next -> next.delegation(new Delegation(said("The head of the unit"), unknown())))),
                passes(
                        "R5.11",
                        ResponseIssues.DELEGATION_CONTRADICTED,
                        delegated.answer(next -> next.decidedBy(unknown()).level(AuthorityLevel.ADMINISTRATION))),
                fails("R5.12", ResponseIssues.DONE_WITHOUT_DECISION, done, "/responses/0/answers/0/execution"),
                fails(
                        "R5.12",
                        ResponseIssues.DONE_WITHOUT_DECISION,
                        done.answer(next -> next.state(new ResponseState.Declined(said("No")))
                                .meetsProposal(Stated.known(MeetsProposal.NO))),
                        "/responses/0/answers/0/execution"),
                passes(
                        "R5.12",
                        ResponseIssues.DONE_WITHOUT_DECISION,
                        done.answer(next -> next.formalOutcome(Stated.known(FormalOutcome.PARTLY_APPROVED)))),
                passes(
                        "R5.12",
                        ResponseIssues.DONE_WITHOUT_DECISION,
                        done.answer(next -> next.state(Responses.committed()))),
                passes(
                        "R5.12",
                        ResponseIssues.DONE_WITHOUT_DECISION,
                        done.answer(next -> next.execution(Stated.known(Execution.UNDER_WAY)))),
                passes(
                                "R7.1",
                                ResponseIssues.NO_FEEDBACK,
                                back.all(next -> next.feedback(List.of())
                                        .responses(back.content().responses().subList(0, 1))))
                        .on("2030-01-01"),
                fails("R7.2", ProcessIssues.CLOSED_UNANSWERED, back, "/proposals/0"),
                fails("R7.2", ProcessIssues.CLOSED_UNANSWERED, handled, "/proposals/0"),
                fails("R7.2", ProcessIssues.CLOSED_UNANSWERED, tabled, "/proposals/0"),
                fails("R7.2", ProcessIssues.CLOSED_UNANSWERED, sentBack, "/proposals/0"),
                passes("R7.2", ProcessIssues.CLOSED_UNANSWERED, decided),
                passes(
                                "R7.1",
                                ResponseIssues.NO_FEEDBACK,
                                tabled.all(next -> next.feedback(List.of())
                                        .responses(tabled.content().responses().subList(0, 1))))
                        .on("2030-01-01"),
                passes(
                        "R7.2a",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        tabled.feedback(next -> next.responses(List.of(ResponseId.of("response-2"))))),
                passes("R5.10", ResponseIssues.OUTCOME_NOT_RECORDED, tabled),
                passes("R7.2", ProcessIssues.CLOSED_UNANSWERED, again),
                passes(
                        "R7.2a",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        back.feedback(next -> next.responses(List.of(ResponseId.of("response-2"))))));
    }

    private static Delegation by(BodyId committee) {
        return new Delegation(said("The head of the unit"), Stated.known(committee));
    }
}
