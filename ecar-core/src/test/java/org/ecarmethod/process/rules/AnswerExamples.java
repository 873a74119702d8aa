package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.none;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.unknown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Referrals, answers, follow-up, feedback and the end (R0.5, R4.1 to R7.2). */
public final class AnswerExamples {

    private AnswerExamples() {}

    public static List<Example> referrals() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "R0.5",
                        ResponseIssues.REFERRED_BEFORE_READY,
                        closed.map(
                                next -> next.addOperation(Processes.operation("sports", Responses.CULTURE).toBuilder()
                                        .recipient(unknown())
                                        .build())),
                        "/referrals/1/sentOn gates=G2, G3, G8 missing=no-answer, no-recipient"),
                passes(
                        "R0.5",
                        ResponseIssues.REFERRED_BEFORE_READY,
                        closed.all(next -> next.anchoredBy(Processes.overridden("2027-01-31")))
                                .map(next -> next.addOperation(Processes.operation("sports", Responses.CULTURE)))),
                fails(
                        "R4.1",
                        ResponseIssues.ORPHAN_PROPOSAL,
                        closed.all(next ->
                                next.referrals(closed.content().referrals().subList(0, 1))),
                        "/proposals/1"),
                passes("R4.1", ResponseIssues.ORPHAN_PROPOSAL, Changes.to(Processes.synthesised())),
                fails(
                        "R4.2",
                        ResponseIssues.CHAIN_WITHOUT_REASON,
                        closed.referral(1, next -> next.after(ReferralId.of("referral-1"))),
                        "/referrals/1/chainReason"),
                passes(
                        "R4.2",
                        ResponseIssues.CHAIN_WITHOUT_REASON,
                        closed.referral(
                                1,
                                next -> next.after(ReferralId.of("referral-1")).chainReason(said("It pays")))),
                fails(
                        "R4.3",
                        ResponseIssues.BODY_NOT_ANCHORED,
                        closed.referral(0, next -> next.to(Responses.COMMITTEE)),
                        "/referrals/0/to"),
                passes(
                        "R4.3",
                        ResponseIssues.BODY_NOT_ANCHORED,
                        closed.referral(0, next -> next.to(Responses.CULTURE))));
    }

    public static List<Example> answers() {
        Changes closed = Changes.toClosed();
        ResponseState inPlace = new ResponseState.InPlace(said("It is there"), unknown());
        return List.of(
                fails(
                        "R5.0",
                        ResponseIssues.ANSWERS_NOT_IN_ORDER,
                        closed.response(next -> next.addAnswer(
                                Responses.anAnswer().on(day("2027-09-14")).build())),
                        "/responses/0/answers/1/on earlier=2027-09-14 later=2027-09-15"),
                passes(
                        "R5.0",
                        ResponseIssues.ANSWERS_NOT_IN_ORDER,
                        closed.response(next -> next.addAnswer(
                                Responses.anAnswer().on(day("2027-09")).build()))),
                fails(
                        "R5.0a",
                        ResponseIssues.BEFORE_REFERRAL,
                        closed.answer(next -> next.on(day("2027-07-31"))),
                        "/responses/0/answers/0/on answered=2027-07-31 sent=2027-08-01"),
                passes("R5.0a", ResponseIssues.BEFORE_REFERRAL, closed.answer(next -> next.on(day("2027-08-01")))),
                fails(
                        "R5.1",
                        ResponseIssues.NO_CLEAR_POSITION,
                        closed.answer(next -> next.state(new ResponseState.AgreesNeed(said("There is a need")))),
                        "/responses/0/answers/0/state"),
                fails(
                        "R5.1",
                        ResponseIssues.NO_CLEAR_POSITION,
                        closed.answer(next -> next.meetsProposal(Stated.known(MeetsProposal.UNCLEAR))),
                        "/responses/0/answers/0/state"),
                passes(
                        "R5.1",
                        ResponseIssues.NO_CLEAR_POSITION,
                        closed.answer(next -> next.meetsProposal(Stated.known(MeetsProposal.NO))
                                .state(new ResponseState.Declined(said("No"))))),
                fails(
                        "R5.2",
                        ResponseIssues.ANSWERER_NOT_NAMED,
                        closed.response(next -> next.respondent(new Respondent.Collective(said("All")))),
                        "/responses/0/respondent"),
                passes("R5.2", ResponseIssues.ANSWERER_NOT_NAMED, closed),
                fails(
                        "R5.2a",
                        ResponseIssues.DECIDER_UNKNOWN,
                        closed.answer(next -> next.decidedBy(unknown())),
                        "/responses/0/answers/0/decidedBy"),
                passes("R5.2a", ResponseIssues.DECIDER_UNKNOWN, closed.answer(next -> next.decidedBy(none()))),
                fails(
                        "R5.3",
                        ResponseIssues.NO_OWNER,
                        closed.answer(
                                next -> next.state(new ResponseState.Committed(said("It"), unknown(), day("2028")))),
                        "/responses/0/answers/0/state"),
                passes(
                        "R5.3",
                        ResponseIssues.NO_OWNER,
                        closed.answer(next -> next.state(new ResponseState.Planned(said("It"), day("2028"))))),
                fails(
                        "R5.3a",
                        ResponseIssues.NO_DATE,
                        closed.answer(next -> next.state(new ResponseState.Supportive(said("It")))),
                        "/responses/0/answers/0/state"),
                passes("R5.3a", ResponseIssues.NO_DATE, closed.answer(next -> next.state(inPlace))),
                fails(
                        "R5.4",
                        ResponseIssues.IN_PLACE_SINCE_UNKNOWN,
                        closed.answer(next -> next.state(inPlace)),
                        "/responses/0/answers/0/state"),
                passes(
                        "R5.4",
                        ResponseIssues.IN_PLACE_SINCE_UNKNOWN,
                        closed.answer(next ->
                                next.state(new ResponseState.InPlaceFrom(said("It"), PartialDate.parse("2028"))))),
                fails(
                        "R5.4a",
                        ResponseIssues.IN_PLACE_MEETS_UNKNOWN,
                        closed.answer(next -> next.state(inPlace).meetsProposal(none())),
                        "/responses/0/answers/0/meetsProposal"),
                passes("R5.4a", ResponseIssues.IN_PLACE_MEETS_UNKNOWN, closed.answer(next -> next.state(inPlace))));
    }

    /** Replies: late ones, by another body, about other proposals, and "not ours" (R4.4, R5.5 to R5.7). */
    public static List<Example> replies() {
        Changes closed = Changes.toClosed();
        Changes referred = Changes.to(Processes.referred());
        Changes both = closed.referral(0, next -> next.addProposal(ProposalId.of("proposal-2")));
        Changes sameTheme = both.all(next -> next.proposals(both.content().proposals().stream()
                .map(one -> one.toBuilder().theme(Code.of("schools")).build())
                .toList()));
        return List.of(
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                referred.referral(1, next -> next.replyBy(Stated.known(PartialDate.parse("2027-12")))),
                                "/referrals/0/replyBy days=1 due=2027-10-01 open=1")
                        .on("2027-10-02"),
                passes("R4.4", ResponseIssues.REPLY_LATE, referred).on("2027-10-01"),
                passes("R4.4", ResponseIssues.REPLY_LATE, closed).on("2029-10-02"),
                fails(
                        "R4.4",
                        ResponseIssues.REPLY_LATE,
                        sameTheme.response(next -> next.addProposal(ProposalId.of("proposal-1"))),
                        "/referrals/0/replyBy days=80 due=2027-10-01 open=1",
                        "/referrals/1/replyBy days=80 due=2027-10-01 open=1"),
                fails(
                        "R4.5",
                        ProcessIssues.CASE_NUMBER_UNUSUAL,
                        closed.referral(0, next -> next.caseNumber(Stated.known(CaseNumber.of("KS 117")))),
                        "/referrals/0/caseNumber/known"),
                passes("R4.5", ProcessIssues.CASE_NUMBER_UNUSUAL, closed),
                fails(
                        "R5.5",
                        ResponseIssues.OTHER_BODY,
                        closed.response(next -> next.respondent(Respondent.named(Responses.CULTURE))),
                        "/responses/0/referral asked=education-office"),
                passes(
                        "R5.5",
                        ResponseIssues.OTHER_BODY,
                        closed.response(next -> next.respondent(Respondent.named(Responses.COMMITTEE)))),
                passes("R5.5", ResponseIssues.OTHER_BODY, closed.referral(0, next -> next.to(Responses.COMMITTEE))),
                passes(
                        "R5.5",
                        ResponseIssues.OTHER_BODY,
                        closed.response(
                                next -> next.respondent(Respondent.named(Responses.CULTURE, Responses.EDUCATION)))),
                fails(
                        "R5.5a",
                        ResponseIssues.PROPOSAL_NOT_ASKED,
                        closed.response(next ->
                                next.proposals(List.of(ProposalId.of("proposal-1"), ProposalId.of("proposal-2")))),
                        "/responses/0/proposals/1"),
                passes(
                        "R5.5a",
                        ResponseIssues.PROPOSAL_NOT_ASKED,
                        closed.response(next -> next.addProposal(ProposalId.of("proposal-1")))),
                fails("R5.5b", ResponseIssues.PROPOSALS_NOT_NAMED, sameTheme, "/responses/0/proposals count=2"),
                passes("R5.5b", ResponseIssues.PROPOSALS_NOT_NAMED, both),
                passes(
                        "R5.5b",
                        ResponseIssues.PROPOSALS_NOT_NAMED,
                        sameTheme.response(next -> next.addProposal(ProposalId.of("proposal-2")))),
                fails(
                        "R5.5c",
                        ResponseIssues.OTHER_THEME,
                        closed.response(next -> next.theme(Code.of("language"))),
                        "/responses/0/theme"),
                passes("R5.5c", ResponseIssues.OTHER_THEME, both.response(next -> next.theme(Code.of("language")))),
                fails(
                        "R5.6",
                        ResponseIssues.NOT_PASSED_ON,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE))),
                        "/responses/0/answers/0/state/belongsTo body=culture-office"),
                passes(
                        "R5.6",
                        ResponseIssues.NOT_PASSED_ON,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE)))
                                .referral(1, next -> next.addProposal(ProposalId.of("proposal-1")))),
                passes(
                        "R5.6",
                        ResponseIssues.NOT_PASSED_ON,
                        closed.body(3, next -> next.kind(BodyKind.REGION))
                                .answer(next -> next.state(notOurs(Responses.CULTURE)))),
                fails(
                        "R5.6a",
                        ResponseIssues.PASSED_TO_NOBODY,
                        closed.answer(next -> next.state(notOurs(Responses.EDUCATION))),
                        "/responses/0/answers/0/state/belongsTo"),
                fails(
                        "R5.6a",
                        ResponseIssues.PASSED_TO_NOBODY,
                        closed.answer(next -> next.state(new ResponseState.NotResponsible(said("No"), unknown()))),
                        "/responses/0/answers/0/state/belongsTo"),
                passes(
                        "R5.6a",
                        ResponseIssues.PASSED_TO_NOBODY,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE)))),
                fails(
                        "R5.7",
                        ResponseIssues.CONTRADICTS_ITSELF,
                        closed.answer(next -> next.state(new ResponseState.Declined(said("No")))
                                .meetsProposal(Stated.known(MeetsProposal.NO))),
                        "/responses/0/answers/0/formalOutcome state=declined"),
                fails(
                        "R5.7",
                        ResponseIssues.CONTRADICTS_ITSELF,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE))
                                .formalOutcome(Stated.known(FormalOutcome.DISMISSED))),
                        "/responses/0/answers/0/meetsProposal state=not-responsible"),
                passes(
                        "R5.7",
                        ResponseIssues.CONTRADICTS_ITSELF,
                        closed.answer(next -> next.state(new ResponseState.Declined(said("No")))
                                .formalOutcome(Stated.known(FormalOutcome.REJECTED))
                                .meetsProposal(Stated.known(MeetsProposal.PARTLY)))),
                fails(
                        "R5.7a",
                        ResponseIssues.COMMITMENT_ON_REFUSAL,
                        closed.answer(next -> next.state(new ResponseState.Declined(said("No")))),
                        "/commitments/0/response"),
                passes("R5.7a", ResponseIssues.COMMITMENT_ON_REFUSAL, closed));
    }

    private static ResponseState notOurs(BodyId body) {
        return new ResponseState.NotResponsible(said("Not ours"), Stated.known(body));
    }

    public static List<Example> followUp() {
        Changes closed = Changes.toClosed();
        FollowUp look = Processes.followUp();
        return List.of(
                fails("R6.1", ResponseIssues.FOLLOW_UP_OVERDUE, closed, "/commitments/0 months=12")
                        .on("2028-11-02"),
                passes("R6.1", ResponseIssues.FOLLOW_UP_OVERDUE, closed).on("2028-11-01"),
                passes(
                                "R6.1",
                                ResponseIssues.FOLLOW_UP_OVERDUE,
                                closed.commitment(next -> next.addStep(Responses.step("2028-06-01", Execution.DONE))))
                        .on("2030-01-01"),
                fails(
                        "R6.2",
                        ResponseIssues.NOT_FOLLOWED_SEPARATELY,
                        closed.all(next -> next.commitments(List.of())),
                        "/responses/0"),
                passes(
                        "R6.2",
                        ResponseIssues.NOT_FOLLOWED_SEPARATELY,
                        closed.all(next -> next.commitments(List.of()))
                                .answer(next -> next.formalOutcome(none())
                                        .state(new ResponseState.Planned(said("It"), day("2028"))))),
                fails(
                        "R6.2a",
                        ResponseIssues.FOLLOW_UP_BEFORE_ANSWER,
                        closed.all(next -> next.followUps(List.of(on(look, "2027-09-14")))),
                        "/followUps/0/on answered=2027-09-15 followed=2027-09-14"),
                passes(
                        "R6.2a",
                        ResponseIssues.FOLLOW_UP_BEFORE_ANSWER,
                        closed.all(next -> next.followUps(List.of(on(look, "2027-09-15"))))),
                fails(
                        "R6.3",
                        ProcessIssues.CLOSED_WITHOUT_OWNER,
                        closed.all(next -> next.openItems(List.of())),
                        "/openItems"),
                passes(
                        "R6.3",
                        ProcessIssues.CLOSED_WITHOUT_OWNER,
                        Changes.to(Processes.ended()).all(next -> next.openItems(List.of()))),
                fails(
                        "R6.3a",
                        ProcessIssues.OPEN_ITEM_WITHOUT_OWNER,
                        closed.all(next -> next.openItems(List.of(Processes.openItem(none(), day("2029"))))),
                        "/openItems/0/owner"),
                passes("R6.3a", ProcessIssues.OPEN_ITEM_WITHOUT_OWNER, closed),
                fails(
                        "R6.3b",
                        ProcessIssues.OPEN_ITEM_WITHOUT_DATE,
                        closed.all(next -> next.openItems(
                                List.of(Processes.openItem(Stated.known(Processes.EXECUTIVE), unknown())))),
                        "/openItems/0/due"),
                passes("R6.3b", ProcessIssues.OPEN_ITEM_WITHOUT_DATE, closed));
    }

    public static List<Example> closing() {
        Changes closed = Changes.toClosed();
        Changes answered = Changes.to(Processes.answered());
        Changes halfTold = closed.feedback(next -> next.responses(Set.of(ResponseId.of("response-1"))));
        Changes reopened =
                Changes.to(Processes.closed().reopenProcess(said("A late answer"), Processes.entry("2028-02-01")));
        Changes handedOver =
                closed.commitment(next -> next.addStep(Responses.step("2027-12-15", Execution.HANDED_OVER)));
        return List.of(
                fails(
                        "R7.4",
                        ProcessIssues.REOPENED_WITHOUT_REASON,
                        reopened.all(next -> next.history(reopened.content().history().stream()
                                .map(step -> new Transition<>(
                                        step.from(), step.to(), step.on(), step.by(), Optional.empty()))
                                .toList())),
                        "/history/" + (reopened.content().history().size() - 1) + "/reason"),
                passes("R7.4", ProcessIssues.REOPENED_WITHOUT_REASON, reopened),
                fails("R7.5", ResponseIssues.HANDED_OVER_TO_NOBODY, handedOver, "/commitments/0"),
                passes(
                        "R7.5",
                        ResponseIssues.HANDED_OVER_TO_NOBODY,
                        handedOver.all(next -> next.openItems(handedOver.content().openItems().stream()
                                .map(item -> new OpenItem(
                                        item.id(),
                                        item.text(),
                                        item.owner(),
                                        item.due(),
                                        Set.of(CommitmentId.of("commitment-1")),
                                        item.source()))
                                .toList()))),
                fails("R7.1", ResponseIssues.NO_FEEDBACK, halfTold, "/responses/1 months=3")
                        .on("2027-12-21"),
                passes("R7.1", ResponseIssues.NO_FEEDBACK, halfTold).on("2027-12-20"),
                fails(
                        "R7.1a",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        closed.feedback(next -> next.sentOn(PartialDate.parse("2027-09-14"))),
                        "/feedback/0/sentOn answered=2027-09-15 sent=2027-09-14"),
                passes(
                        "R7.1a",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        closed.feedback(next -> next.sentOn(PartialDate.parse("2027-09-20")))),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        closed.all(next ->
                                next.responses(closed.content().responses().subList(1, 2))),
                        "/proposals/0"),
                passes("R7.2", ProcessIssues.CLOSED_UNANSWERED, closed),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        closed.response(next -> next.respondent(Respondent.named(Responses.CULTURE))),
                        "/proposals/0"),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE))),
                        "/proposals/0"),
                passes(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        closed.body(3, next -> next.kind(BodyKind.REGION))
                                .answer(next -> next.state(notOurs(Responses.CULTURE)))),
                passes(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        closed.answer(next -> next.state(notOurs(Responses.CULTURE)))
                                .referral(1, next -> next.addProposal(ProposalId.of("proposal-1")))
                                .all(next -> next.addResponse(Responses.aResponse()
                                        .id(ResponseId.of("response-3"))
                                        .referral(Stated.known(ReferralId.of("referral-2")))
                                        .respondent(Respondent.named(Responses.CULTURE))
                                        .build()))),
                fails("R7.2a", ProcessIssues.CLOSED_WITHOUT_FEEDBACK, halfTold, "/responses/1"),
                passes("R7.2a", ProcessIssues.CLOSED_WITHOUT_FEEDBACK, answered),
                content(Section.CIRCLES, answered.all(next -> next.circles(List.of())), "recruiting"),
                content(Section.PROPOSALS, answered.all(next -> next.proposals(List.of())), "synthesised"),
                content(Section.REFERRALS, answered.all(next -> next.referrals(List.of())), "referred"),
                content(Section.RESPONSES, answered.all(next -> next.responses(List.of())), "answered"),
                content(Section.FOLLOW_UPS, closed.all(next -> next.followUps(List.of())), "following-up"),
                full(Section.CIRCLES),
                full(Section.PROPOSALS),
                full(Section.REFERRALS),
                full(Section.RESPONSES),
                passes("R7.2b.follow-ups", ProcessIssues.PHASE_WITHOUT_CONTENT, answered));
    }

    private static Example content(Section section, Changes lacking, String phase) {
        return fails(
                "R7.2b." + section.wireName(),
                ProcessIssues.PHASE_WITHOUT_CONTENT,
                lacking,
                "/" + section.field() + " phase=" + phase + " section=" + section.wireName());
    }

    private static Example full(Section section) {
        return passes(
                "R7.2b." + section.wireName(), ProcessIssues.PHASE_WITHOUT_CONTENT, Changes.to(Processes.answered()));
    }

    private static FollowUp on(FollowUp look, String day) {
        return new FollowUp(look.id(), PartialDate.parse(day), look.commitments(), look.reportedTo(), look.result());
    }
}
