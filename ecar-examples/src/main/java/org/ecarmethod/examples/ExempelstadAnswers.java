package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.CIRCLE;
import static org.ecarmethod.examples.Exempelstad.EDUCATION;
import static org.ecarmethod.examples.Exempelstad.EDUCATION_COMMITTEE;
import static org.ecarmethod.examples.Exempelstad.EXECUTIVE;
import static org.ecarmethod.examples.Exempelstad.LEISURE;
import static org.ecarmethod.examples.Exempelstad.LEISURE_COMMITTEE;
import static org.ecarmethod.examples.Exempelstad.MEETING_PLACES;
import static org.ecarmethod.examples.Exempelstad.SCHOOLS;
import static org.ecarmethod.examples.Exempelstad.day;
import static org.ecarmethod.examples.Exempelstad.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/** What the bodies of the fictitious city were asked, answered and undertook, and what the circle said to it. Nothing is real. */
final class ExempelstadAnswers {

    static final CommitmentId SUNDAYS = CommitmentId.of("c1");
    static final CommitmentId EVENINGS = CommitmentId.of("c2");

    private static final ReferralId TO_LEISURE = ReferralId.of("r1");
    private static final ReferralId TO_EDUCATION = ReferralId.of("r2");
    private static final ResponseId FROM_LEISURE = ResponseId.of("a1");
    private static final ResponseId FROM_EDUCATION = ResponseId.of("a2");

    private ExempelstadAnswers() {}

    static List<Referral> referrals() {
        return List.of(
                referral(TO_LEISURE, LEISURE, "s1", "FN/2027:41"),
                referral(TO_EDUCATION, EDUCATION, "s2", "UN/2027:88"));
    }

    private static Referral referral(ReferralId id, BodyId to, String proposal, String caseNumber) {
        return Referral.builder()
                .id(id)
                .to(to)
                .proposals(Set.of(ProposalId.of(proposal)))
                .question(said("Will you do this, and from when?", "Gör ni detta, och från när?"))
                .sentOn(Stated.known(day("2027-06-21")))
                .replyBy(Stated.known(day("2027-09-30")))
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
                .addWord(new CircleWord(
                        FROM_LEISURE, day("2027-12-15"), MeetsProposal.FULLY, Optional.empty(), Optional.empty()))
                .addWord(new CircleWord(
                        FROM_EDUCATION,
                        day("2027-12-15"),
                        MeetsProposal.NO,
                        Optional.of(said("One gym is not enough", "En sal räcker inte")),
                        Optional.of(new Approval(CIRCLE, day("2027-12-15")))))
                .build();
    }

    static CommitmentStep step(Execution execution) {
        return new CommitmentStep(day("2027-11-15"), execution, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static FollowUp followUp() {
        return new FollowUp(
                FollowUpId.of("u1"),
                day("2027-12-06"),
                Set.of(SUNDAYS, EVENINGS),
                Stated.known(EXECUTIVE),
                said("One is done, one is under way", "Ett är genomfört, ett är på gång"));
    }

    // --- what the city learned, and what it hands over

    static Source review() {
        return new Source(
                Code.of("review"),
                said("The city's own review of the process", "Stadens egen genomgång av processen"),
                Stated.known(day("2028-01-10")));
    }

    static List<RecordedFact> conclusions() {
        return List.of(new RecordedFact(
                FactId.of("k1"),
                RecordedFact.Kind.CONCLUSION,
                said(
                        "What moved things was the no before the start, and the time it took to turn it into a yes",
                        "Det som gjorde skillnad var ett nej före start, och tiden det tog att göra det till ett ja"),
                new Citation(review().id(), "1"),
                Set.of(1, 7)));
    }

    static OpenItem remaining() {
        return new OpenItem(
                FactId.of("k2"),
                said("Rooms for young people in every district", "Lokaler för unga i varje stadsdel"),
                Stated.known(LEISURE_COMMITTEE),
                Stated.known(day("2028-12")),
                Set.of(),
                Optional.empty());
    }
}
