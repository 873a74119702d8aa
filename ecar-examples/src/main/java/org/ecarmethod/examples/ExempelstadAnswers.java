package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.CIRCLE;
import static org.ecarmethod.examples.Exempelstad.EDUCATION;
import static org.ecarmethod.examples.Exempelstad.EDUCATION_COMMITTEE;
import static org.ecarmethod.examples.Exempelstad.LEISURE;
import static org.ecarmethod.examples.Exempelstad.LEISURE_COMMITTEE;
import static org.ecarmethod.examples.Exempelstad.MEETING_PLACES;
import static org.ecarmethod.examples.Exempelstad.SCHOOLS;
import static org.ecarmethod.examples.Exempelstad.day;
import static org.ecarmethod.examples.Exempelstad.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/** What the bodies of the made-up city were asked, answered and undertook, and what the circle said to it. Nothing is real. */
final class ExempelstadAnswers {

    static final CommitmentId SUNDAYS = CommitmentId.of("c1");
    static final CommitmentId EVENINGS = CommitmentId.of("c2");

    private static final ReferralId TO_LEISURE = ReferralId.of("r1");
    private static final ReferralId TO_EDUCATION = ReferralId.of("r2");
    private static final ResponseId FROM_LEISURE = ResponseId.of("a1");
    private static final ResponseId FROM_EDUCATION = ResponseId.of("a2");

    private ExempelstadAnswers() {}

    static Referral[] referrals() {
        return new Referral[] {
            referral(TO_LEISURE, LEISURE, "s1", "FN/2027:41"), referral(TO_EDUCATION, EDUCATION, "s2", "UN/2027:88"),
        };
    }

    private static Referral referral(ReferralId id, BodyId to, String proposal, String caseNumber) {
        return Referral.builder()
                .id(id)
                .to(to)
                .proposals(Set.of(ProposalId.of(proposal)))
                .question(said("Will you do this, and from when?", "Gör ni detta, och från när?"))
                .sentOn(day("2027-06-21"))
                .replyBy(day("2027-09-30"))
                .caseNumber(Stated.known(CaseNumber.of(caseNumber)))
                .build();
    }

    /** An answer that binds the body, with an owner and a date. */
    static Response promise() {
        ResponseState state = new ResponseState.Committed(
                said("One youth centre opens on Sundays", "En ungdomsgård öppnar på söndagar"),
                Stated.known(LEISURE),
                Stated.known(day("2027-11-01")));
        Answer answer = answer("2027-09-14", LEISURE_COMMITTEE, FormalOutcome.APPROVED, MeetsProposal.FULLY, state);
        return response(FROM_LEISURE, MEETING_PLACES, TO_LEISURE, LEISURE, answer);
    }

    /** What the second half of the gate is for: the body does something else than before. */
    static Response changeOfDirection() {
        ResponseState state = new ResponseState.DirectionChanged(
                said(
                        "School premises are also for young people in the evening",
                        "Skolans lokaler är också till för unga på kvällen"),
                Stated.known(day("2028-01")));
        Answer answer =
                answer("2027-10-12", EDUCATION_COMMITTEE, FormalOutcome.PARTLY_APPROVED, MeetsProposal.PARTLY, state);
        return response(FROM_EDUCATION, SCHOOLS, TO_EDUCATION, EDUCATION, answer);
    }

    private static Answer answer(
            String on, BodyId decidedBy, FormalOutcome outcome, MeetsProposal meets, ResponseState state) {
        return Answer.builder()
                .on(Stated.known(day(on)))
                .formalOutcome(Stated.known(outcome))
                .state(state)
                .level(AuthorityLevel.COMMITTEE)
                .decidedBy(Stated.known(decidedBy))
                .meetsProposal(Stated.known(meets))
                .execution(Stated.known(Execution.NOT_STARTED))
                .text(state.subject())
                .build();
    }

    private static Response response(ResponseId id, Code theme, ReferralId to, BodyId from, Answer answer) {
        return Response.builder()
                .id(id)
                .theme(theme)
                .referral(Stated.known(to))
                .respondent(Respondent.named(from))
                .addAnswer(answer)
                .build();
    }

    static List<Commitment> commitments() {
        return List.of(
                commitment(
                        SUNDAYS,
                        FROM_LEISURE,
                        LEISURE,
                        "2027-11-01",
                        said("Open one youth centre on Sundays", "Öppna en ungdomsgård på söndagar")),
                commitment(
                        EVENINGS,
                        FROM_EDUCATION,
                        EDUCATION,
                        "2028-03-01",
                        said("Open one gym in the evening", "Öppna en gymnastiksal på kvällen")));
    }

    private static Commitment commitment(
            CommitmentId id, ResponseId response, BodyId owner, String due, LocalizedText action) {
        return Commitment.builder()
                .id(id)
                .response(response)
                .action(action)
                .owner(Stated.known(owner))
                .due(Stated.known(day(due)))
                .build();
    }

    /** What the circle was told, and its own word: on the second answer it differs from the body's. */
    static Feedback feedback() {
        return Feedback.builder()
                .id(FeedbackId.of("b1"))
                .circle(CIRCLE)
                .addResponses(FROM_LEISURE, FROM_EDUCATION)
                .sentOn(day("2027-12-10"))
                .discussedOn(day("2027-12-15"))
                .message(said(
                        "Sundays are open now; one gym follows in March",
                        "Söndagar är öppna nu; en gymnastiksal följer i mars"))
                .addWord(new CircleWord(FROM_LEISURE, day("2027-12-15"), MeetsProposal.FULLY, Optional.empty()))
                .addWord(new CircleWord(
                        FROM_EDUCATION,
                        day("2027-12-15"),
                        MeetsProposal.NO,
                        Optional.of(said("One gym is not enough", "En sal räcker inte"))))
                .build();
    }
}
