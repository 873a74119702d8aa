package org.ecarmethod.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.circle.WritingExpectation;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
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
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A fictitious process of any size, without errors and with few warnings: everything grows with the size, bodies and operations too. The same
 * size gives the same process.
 */
public final class GeneratedProcess {

    /** A day on which the process has been answered. */
    public static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

    private static final LocalDate ASKED = LocalDate.of(2027, 1, 11);
    private static final LocalDate ANCHORED = LocalDate.of(2027, 2, 1);
    private static final LocalDate INVITED = LocalDate.of(2027, 2, 15);
    private static final LocalDate MET = LocalDate.of(2027, 3, 1);
    private static final LocalDate APPROVED = LocalDate.of(2027, 5, 3);
    private static final LocalDate SENT = LocalDate.of(2027, 5, 17);
    private static final LocalDate REPLY_BY = LocalDate.of(2027, 9, 30);
    private static final LocalDate ANSWERED = LocalDate.of(2027, 8, 16);

    /** Every so many answers one promises something that nobody wrote down as a commitment: a warning. */
    private static final int BARE_PROMISE = 20;

    private static final LocalizedText SAID =
            said("Påhittad text om vardagen på torget, i skolan och på biblioteket, så som den kan låta i en cirkel.");

    private final int size;

    private GeneratedProcess(int size) {
        this.size = size;
    }

    /**
     * Generates a process.
     *
     * @param size how many circles; every circle brings seven participants, five meetings, ten experiences, three findings,
     *     two proposals, two referrals, two responses, a commitment and a feedback
     * @return the content
     */
    public static ProcessContent of(int size) {
        return new GeneratedProcess(size).content();
    }

    private ProcessContent content() {
        return ProcessContent.builder()
                .id(ProcessId.of("generated-" + size))
                .title(said("Påhittad process"))
                .municipality(new Municipality(said("Exempelstad"), Country.of("SE")))
                .policyArea(EcarProfile.policyArea())
                .profile(EcarProfile.v1_0().pin())
                .bodies(each(size, this::body))
                .anchoring(map())
                .anchoredBy(new StartAuthority.Claimed(ANCHORED))
                .history(List.of(
                        step(Phase.DRAFT, Phase.ANCHORED, ANCHORED),
                        step(Phase.ANCHORED, Phase.RECRUITING, INVITED),
                        step(Phase.RECRUITING, Phase.RUNNING, MET),
                        step(Phase.RUNNING, Phase.SYNTHESISED, APPROVED),
                        step(Phase.SYNTHESISED, Phase.REFERRED, SENT),
                        step(Phase.REFERRED, Phase.ANSWERED, ANSWERED)))
                .circles(each(size, this::circle))
                .experiences(each(size * 10, this::experience))
                .findings(each(size * 3, this::finding))
                .proposals(each(size * 2, this::proposal))
                .referrals(each(size * 2, this::referral))
                .responses(each(size * 2, this::response))
                .commitments(each(size, this::commitment))
                .feedback(each(size, this::feedback))
                .build();
    }

    private static <T> List<T> each(int count, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static LocalizedText said(String swedish) {
        return LocalizedText.of("sv", swedish);
    }

    private static <S extends Enum<S> & org.ecarmethod.history.Lifecycle<S>> Transition<S> step(
            S from, S to, LocalDate on) {
        return Transition.of(from, to, Entry.of(on, "en", "Democracy strategist"));
    }

    private static PartialDate on(LocalDate day) {
        return PartialDate.of(day);
    }

    private static Code theme(int number) {
        var themes = EcarProfile.v1_0().themes().entries();
        return themes.get(number % themes.size()).code();
    }

    private Body body(int number) {
        return Body.builder()
                .id(BodyId.of("body-" + number))
                .name(said("Påhittad förvaltning " + number))
                .kind(BodyKind.ADMINISTRATION)
                .under(Stated.unknown(said("påhittat")))
                .build();
    }

    private AnchoringMap map() {
        AnchoringMap.Builder map = AnchoringMap.builder()
                .policyArea(EcarProfile.policyArea().code())
                .firstInvitation(Stated.known(on(INVITED)));
        for (int i = 0; i < size; i++) {
            OperationId operation = OperationId.of("operation-" + i);
            map.addOperation(AffectedOperation.builder()
                    .id(operation)
                    .body(BodyId.of("body-" + i))
                    .couldChange(said("Rutiner"))
                    .recipient(Stated.known(said("Registrator")))
                    .replyBy(Stated.known(on(REPLY_BY)))
                    .addedOn(on(ASKED))
                    .build());
            map.addAnswer(answer("G2", Optional.of(operation)));
            map.addAnswer(answer("G3", Optional.of(operation)));
        }
        for (String gate : List.of("G5", "G6", "G7", "G9", "G10")) {
            map.addAnswer(answer(gate, Optional.empty()));
        }
        return map.build();
    }

    private static ReadinessAnswer answer(String gate, Optional<OperationId> operation) {
        return ReadinessAnswer.builder()
                .gate(CriterionId.of(gate))
                .operation(operation)
                .readiness(Readiness.YES)
                .answeredOn(on(ASKED))
                .by(said("Förvaltningschef"))
                .level(AnchoringLevel.ORGANISATION)
                .addEvidence(new Evidence(EvidenceKind.MINUTES, said("Protokoll"), Optional.empty()))
                .build();
    }

    private Circle circle(int number) {
        Circle.Builder circle = Circle.builder()
                .id(CircleId.of("circle-" + number))
                .name(said("Påhittad cirkel " + number))
                .authority(new StartAuthority.Claimed(ANCHORED))
                .history(List.of(
                        step(CircleState.PLANNED, CircleState.RECRUITING, INVITED),
                        step(CircleState.RECRUITING, CircleState.RUNNING, MET),
                        step(CircleState.RUNNING, CircleState.SYNTHESISED, APPROVED)))
                .writingExpectation(Stated.known(WritingExpectation.VOLUNTARY))
                .missingVoices(Stated.known(said("Äldre")));
        Consent consent = Consent.builder()
                .version("1")
                .addScopes(ConsentScope.TAKE_PART, ConsentScope.RECORD_EXPERIENCE)
                .givenOn(on(INVITED))
                .withdrawal(said("Säg till cirkelledaren"))
                .build();
        for (int i = 0; i < 7; i++) {
            circle.addParticipant(new Participant(
                    ParticipantId.of("p-" + number + "-" + i),
                    i == 0 ? ParticipantRole.RESEARCHER : ParticipantRole.RESIDENT,
                    on(INVITED),
                    Stated.known(consent)));
        }
        for (int i = 0; i < 5; i++) {
            circle.addMeeting(new Meeting(
                    MeetingId.of("m-" + number + "-" + i),
                    on(MET.plusWeeks(i)),
                    Optional.of(theme(i)),
                    Stated.known(6)));
        }
        return circle.build();
    }

    private Experience experience(int number) {
        return Experience.builder()
                .id(ExperienceId.of("e-" + number))
                .meeting(Stated.known(MeetingId.of("m-" + number / 10 + "-" + number % 5)))
                .addTheme(theme(number))
                .text(SAID)
                .recordedOn(on(MET))
                .build();
    }

    private static Stated<Approval> approval(int circle) {
        return Stated.known(new Approval(CircleId.of("circle-" + circle), on(APPROVED)));
    }

    private Finding finding(int number) {
        return Finding.builder()
                .id(FindingId.of("f-" + number))
                .theme(theme(number))
                .text(SAID)
                .addExperience(ExperienceId.of("e-" + number * 3))
                .addExperience(ExperienceId.of("e-" + (number * 3 + 1)))
                .approval(approval(number / 3))
                .build();
    }

    private Proposal proposal(int number) {
        return Proposal.builder()
                .id(ProposalId.of("x-" + number))
                .theme(theme(number))
                .text(SAID)
                .addFinding(FindingId.of("f-" + number))
                .approval(approval(number / 2))
                .build();
    }

    private Referral referral(int number) {
        return Referral.builder()
                .id(ReferralId.of("r-" + number))
                .to(BodyId.of("body-" + number / 2))
                .addProposal(ProposalId.of("x-" + number))
                .question(said("Vad gör ni med detta?"))
                .sentOn(Stated.known(on(SENT)))
                .replyBy(Stated.known(on(REPLY_BY)))
                .caseNumber(Stated.known(CaseNumber.of("KS/2027:" + (number + 1))))
                .build();
    }

    private Response response(int number) {
        BodyId body = BodyId.of("body-" + number / 2);
        boolean promised = number % 2 == 0 || number % BARE_PROMISE == 1;
        return Response.builder()
                .id(ResponseId.of("a-" + number))
                .theme(theme(number))
                .referral(Stated.known(ReferralId.of("r-" + number)))
                .respondent(Respondent.named(body))
                .addAnswer(Answer.builder()
                        .on(Stated.known(on(ANSWERED)))
                        .formalOutcome(Stated.known(promised ? FormalOutcome.APPROVED : FormalOutcome.REJECTED))
                        .state(promised ? promise(body) : new ResponseState.Declined(said("Det gör vi inte")))
                        .level(AuthorityLevel.ADMINISTRATION)
                        .decidedBy(Stated.known(body))
                        .meetsProposal(Stated.known(promised ? MeetsProposal.PARTLY : MeetsProposal.NO))
                        .execution(Stated.known(Execution.NOT_STARTED))
                        .text(SAID)
                        .build())
                .build();
    }

    private static ResponseState promise(BodyId body) {
        return new ResponseState.Committed(
                said("Vi gör det"), Stated.known(body), Stated.known(PartialDate.parse("2028")));
    }

    private Commitment commitment(int number) {
        return Commitment.builder()
                .id(CommitmentId.of("c-" + number))
                .response(ResponseId.of("a-" + number * 2))
                .action(said("Vi gör det"))
                .owner(Stated.known(BodyId.of("body-" + number)))
                .due(Stated.known(PartialDate.parse("2028")))
                .build();
    }

    private Feedback feedback(int number) {
        return Feedback.builder()
                .id(FeedbackId.of("k-" + number))
                .circle(CircleId.of("circle-" + number))
                .addResponse(ResponseId.of("a-" + number * 2))
                .addResponse(ResponseId.of("a-" + (number * 2 + 1)))
                .sentOn(on(TODAY))
                .message(SAID)
                .build();
    }
}
