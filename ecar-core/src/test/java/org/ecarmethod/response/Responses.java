package org.ecarmethod.response;

import java.util.Optional;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Valid referrals, answers, commitments and feedback of the fictitious process, to be changed by tests. */
public final class Responses {

    public static final BodyId COMMITTEE = BodyId.of("education-committee");
    public static final BodyId EDUCATION = BodyId.of("education-office");
    public static final BodyId CULTURE = BodyId.of("culture-office");

    private Responses() {}

    public static LocalizedText said(String text) {
        return LocalizedText.of("en", text);
    }

    public static Stated<PartialDate> day(String edtf) {
        return Stated.known(PartialDate.parse(edtf));
    }

    public static <T> Stated<T> unknown() {
        return Stated.unknown(said("Not in the record"));
    }

    public static <T> Stated<T> none() {
        return Stated.notApplicable(said("There is none"));
    }

    public static Referral.Builder aReferral() {
        return Referral.builder()
                .id(ReferralId.of("referral-1"))
                .to(EDUCATION)
                .addProposal(ProposalId.of("proposal-1"))
                .question(said("What will you do"))
                .sentOn(PartialDate.parse("2027-08-01"))
                .replyBy(PartialDate.parse("2027-10-01"))
                .caseNumber(Stated.known(CaseNumber.parse("KS/2027:17")));
    }

    public static ResponseState committed() {
        return new ResponseState.Committed(
                said("Teach it in every school"), Stated.known(EDUCATION), day("2028-06-30"));
    }

    public static Answer.Builder anAnswer() {
        return Answer.builder()
                .on(day("2027-09-15"))
                .formalOutcome(Stated.known(FormalOutcome.APPROVED))
                .state(committed())
                .level(AuthorityLevel.COMMITTEE)
                .decidedBy(Stated.known(COMMITTEE))
                .meetsProposal(Stated.known(MeetsProposal.FULLY))
                .execution(Stated.known(Execution.NOT_STARTED))
                .text(said("We will"));
    }

    public static Answer.Builder anAnswer(ResponseState state) {
        return anAnswer().state(state);
    }

    public static Response.Builder aResponse() {
        return aResponse(anAnswer().build());
    }

    public static Response.Builder aResponse(Answer... answers) {
        return Response.builder()
                .id(ResponseId.of("response-1"))
                .theme(Code.of("schools"))
                .referral(Stated.known(ReferralId.of("referral-1")))
                .respondent(Respondent.named(EDUCATION))
                .addAnswers(answers);
    }

    public static Commitment.Builder aCommitment() {
        return Commitment.builder()
                .id(CommitmentId.of("commitment-1"))
                .response(ResponseId.of("response-1"))
                .action(said("Teach it in every school"))
                .owner(Stated.known(EDUCATION))
                .due(day("2028-06-30"));
    }

    public static CommitmentStep step(String on, Execution execution) {
        return new CommitmentStep(PartialDate.parse(on), execution, Optional.empty(), Optional.empty());
    }

    public static CommitmentStep postponed(String on, String newDue) {
        return new CommitmentStep(
                PartialDate.parse(on),
                Execution.UNDER_WAY,
                Optional.of(PartialDate.parse(newDue)),
                Optional.of(said("It takes longer")));
    }

    public static Feedback.Builder aFeedback() {
        return Feedback.builder()
                .id(FeedbackId.of("feedback-1"))
                .circle(CircleId.of("circle-1"))
                .addResponse(ResponseId.of("response-1"))
                .sentOn(PartialDate.parse("2027-11-15"))
                .discussedOn(PartialDate.parse("2027-11-20"))
                .message(said("This is what they answered"))
                .addWord(new CircleWord(
                        ResponseId.of("response-1"),
                        PartialDate.parse("2027-11-20"),
                        MeetsProposal.PARTLY,
                        Optional.of(said("It is a beginning"))));
    }
}
