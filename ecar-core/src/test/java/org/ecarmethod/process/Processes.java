package org.ecarmethod.process;

import static org.ecarmethod.response.Responses.COMMITTEE;
import static org.ecarmethod.response.Responses.CULTURE;
import static org.ecarmethod.response.Responses.EDUCATION;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.none;
import static org.ecarmethod.response.Responses.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.circle.WritingExpectation;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** One fictitious process, played step by step through the public commands; nothing in it is open to a remark. */
public final class Processes {

    /** A day on which the closed process is judged: all its dates have passed, nothing is late. */
    public static final LocalDate TODAY = LocalDate.of(2027, 12, 20);

    public static final MethodProfile PROFILE = EcarProfile.v1_0();
    public static final BodyId EXECUTIVE = BodyId.of("executive");
    public static final CircleId CIRCLE = CircleId.of("circle-1");

    private Processes() {}

    public static LocalDate on(String iso) {
        return LocalDate.parse(iso);
    }

    public static Entry entry(String iso) {
        return Entry.of(on(iso), "Democracy strategist");
    }

    // --- the parts

    public static Body body(BodyId id, BodyKind kind, Stated<BodyId> under) {
        return Body.builder()
                .id(id)
                .name(said("A body"))
                .kind(kind)
                .under(under)
                .build();
    }

    public static AffectedOperation operation(String id, BodyId body) {
        return AffectedOperation.builder()
                .id(OperationId.of(id))
                .body(body)
                .couldChange(said("How it works"))
                .recipient(Stated.known(said("The registrar")))
                .replyBy(day("2027-12-31"))
                .addedOn(PartialDate.parse("2027-01-12"))
                .build();
    }

    public static ReadinessAnswer yes(String gate, Optional<String> operation, AnchoringLevel level) {
        return ReadinessAnswer.builder()
                .gate(CriterionId.of(gate))
                .operation(operation.map(OperationId::of))
                .readiness(Readiness.YES)
                .answeredOn(PartialDate.parse("2027-01-20"))
                .by(said("Head of administration"))
                .level(level)
                .addEvidence(new Evidence(EvidenceKind.MINUTES, said("Paragraph 12"), Optional.empty()))
                .build();
    }

    public static AnchoringMap map() {
        List<ReadinessAnswer> answers = new ArrayList<>();
        for (String operation : List.of("schools", "libraries")) {
            answers.add(yes("G2", Optional.of(operation), AnchoringLevel.WORK_MANAGEMENT));
            answers.add(yes("G3", Optional.of(operation), AnchoringLevel.ORGANISATION));
        }
        for (String gate : List.of("G5", "G6", "G7", "G9", "G10")) {
            answers.add(yes(gate, Optional.empty(), AnchoringLevel.POLITICAL));
        }
        return AnchoringMap.builder()
                .policyArea(EcarProfile.policyArea().code())
                .firstInvitation(day("2027-03-01"))
                .addOperations(operation("schools", EDUCATION), operation("libraries", CULTURE))
                .answers(answers)
                .addScore(new CriterionScore(
                        CriterionId.of("C1"), 2, PartialDate.parse("2027-01-22"), said("All parties were told")))
                .build();
    }

    /** The proof that the map gives on the first of February. */
    public static StartAuthority proven() {
        return new StartAuthority.Proven(
                map().assess(PROFILE, on("2027-02-01")).proof().orElseThrow());
    }

    public static StartAuthority overridden(String on) {
        return new StartAuthority.Overridden(said("Municipal director"), said("It cannot wait"), on(on));
    }

    public static Circle plannedCircle() {
        return plannedCircle("circle-1");
    }

    public static Circle plannedCircle(String id) {
        return Circle.builder()
                .id(CircleId.of(id))
                .name(said("A circle"))
                .writingExpectation(Stated.known(WritingExpectation.VOLUNTARY))
                .missingVoices(Stated.known(said("Those who work nights")))
                .build();
    }

    public static Participant participant(String id, ParticipantRole role) {
        return new Participant(
                ParticipantId.of(id),
                role,
                PartialDate.parse("2027-03-10"),
                Stated.known(Consent.builder()
                        .version("2027-1")
                        .addScopes(ConsentScope.TAKE_PART, ConsentScope.RECORD_EXPERIENCE)
                        .givenOn(PartialDate.parse("2027-03-05"))
                        .withdrawal(said("A word to the leader"))
                        .build()));
    }

    public static Meeting meeting(String id, String on) {
        return new Meeting(MeetingId.of(id), PartialDate.parse(on), Optional.of(Code.of("schools")), Stated.known(6));
    }

    public static Response cultureResponse() {
        return Responses.aResponse(
                        Responses.anAnswer(new ResponseState.InPlace(said("Books in many languages"), day("2025")))
                                .meetsProposal(Stated.known(MeetsProposal.PARTLY))
                                .formalOutcome(none())
                                .on(day("2027-09-20"))
                                .build())
                .id(ResponseId.of("response-2"))
                .theme(Code.of("language"))
                .referral(Stated.known(ReferralId.of("referral-2")))
                .respondent(Respondent.named(CULTURE))
                .build();
    }

    /** What was decided and told; nothing is due for disposal before 2030. */
    public static DataProtection dataProtection() {
        return DataProtection.builder()
                .legalBasis(Stated.known(LegalBasis.PUBLIC_TASK))
                .addInformationSheet(
                        new InformationSheet("2027-1", new LinkedHashSet<>(List.of(InformationPoint.values()))))
                .ethicsApproval(Stated.notApplicable(said("It is no research")))
                .retention(Arrays.stream(Sensitivity.values())
                        .map(data -> new RetentionDecision(
                                data,
                                Retention.canDispose(data) ? day("2030-01-01") : none(),
                                Stated.known(CaseNumber.parse("KS/2027:12"))))
                        .toList())
                .build();
    }

    public static Quote quote(String id, String participant) {
        return new Quote(QuoteId.of(id), said("In so many words"), ParticipantId.of(participant), day("2027-07-20"));
    }

    public static OpenItem openItem(Stated<BodyId> owner, Stated<PartialDate> due) {
        return new OpenItem(FactId.of("open-1"), said("Go on asking"), owner, due, Optional.empty());
    }

    public static Citation citation(String source) {
        return new Citation(Code.of(source), "page 4");
    }

    public static RecordedFact fact(RecordedFact.Kind kind, Integer... functions) {
        return new RecordedFact(
                FactId.of("fact-1"), kind, said("The way of working works"), citation("analysis"), Set.of(functions));
    }

    public static Source analysis() {
        return new Source(Code.of("analysis"), said("Analysis of the process"), day("2027-12"));
    }

    // --- the process, step by step

    public static EcarProcess draft() {
        return EcarProcess.draft(
                ProcessId.of("process-1"),
                said("Circles in Lillby"),
                new Municipality(said("Lillby"), Country.of("SE")),
                EcarProfile.policyArea(),
                PROFILE);
    }

    public static EcarProcess prepared() {
        return draft().register(
                        entry("2027-01-10"),
                        body(EXECUTIVE, BodyKind.EXECUTIVE, none()),
                        body(COMMITTEE, BodyKind.COMMITTEE, none()),
                        body(EDUCATION, BodyKind.ADMINISTRATION, Stated.known(COMMITTEE)),
                        body(CULTURE, BodyKind.ADMINISTRATION, none()))
                .prepare(map(), entry("2027-01-25"))
                .protect(dataProtection(), entry("2027-01-26"));
    }

    public static EcarProcess anchored() {
        return prepared().anchor(proven(), entry("2027-02-01"));
    }

    public static EcarProcess recruiting() {
        EcarProcess process = anchored().open(plannedCircle(), proven(), entry("2027-03-01"));
        for (int i = 1; i <= 6; i++) {
            process = process.join(CIRCLE, participant("p" + i, ParticipantRole.RESIDENT), entry("2027-03-10"));
        }
        return process.join(CIRCLE, participant("p7", ParticipantRole.LEADER), entry("2027-03-10"))
                .join(CIRCLE, participant("p8", ParticipantRole.RESEARCHER), entry("2027-03-10"));
    }

    public static EcarProcess running() {
        return recruiting().begin(CIRCLE, entry("2027-03-15"));
    }

    public static EcarProcess heard() {
        EcarProcess process = running();
        for (int i = 1; i <= 5; i++) {
            String day = "2027-0" + (i + 2) + "-20";
            process = process.meet(CIRCLE, meeting("meeting-" + i, day), entry(day));
        }
        return process.hear(
                entry("2027-07-21"),
                Findings.anExperience().build(),
                Findings.anExperience().id(ExperienceId.of("experience-2")).build());
    }

    public static EcarProcess synthesised() {
        return heard().synthesise(
                        CIRCLE,
                        List.of(
                                Findings.aFinding().build(),
                                Findings.aFinding()
                                        .id(FindingId.of("finding-2"))
                                        .theme(Code.of("language"))
                                        .experiences(Set.of(ExperienceId.of("experience-2")))
                                        .build()),
                        List.of(
                                Findings.aProposal().build(),
                                Findings.aProposal()
                                        .id(ProposalId.of("proposal-2"))
                                        .theme(Code.of("language"))
                                        .findings(Set.of(FindingId.of("finding-2")))
                                        .build()),
                        entry("2027-07-25"));
    }

    public static EcarProcess referred() {
        return synthesised()
                .refer(
                        entry("2027-08-01"),
                        Responses.aReferral().build(),
                        Responses.aReferral()
                                .id(ReferralId.of("referral-2"))
                                .to(CULTURE)
                                .proposals(Set.of(ProposalId.of("proposal-2")))
                                .build());
    }

    public static EcarProcess answered() {
        return referred()
                .answer(Responses.aResponse().build(), entry("2027-09-15"))
                .answer(cultureResponse(), entry("2027-09-20"))
                .commit(Responses.aCommitment().build(), entry("2027-10-01"));
    }

    public static FollowUp followUp() {
        return new FollowUp(
                FollowUpId.of("follow-up-1"),
                PartialDate.parse("2027-11-01"),
                Set.of(Responses.aCommitment().build().id()),
                Stated.known(EXECUTIVE),
                said("Work has begun"));
    }

    public static EcarProcess followingUp() {
        return answered().followUp(followUp(), entry("2027-11-01"));
    }

    /** Everything is told and handed over; only the end is missing. */
    public static EcarProcess ended() {
        return followingUp()
                .feedBack(
                        Responses.aFeedback()
                                .addResponse(ResponseId.of("response-2"))
                                .build(),
                        entry("2027-11-20"))
                .analyse(analysis(), List.of(fact(RecordedFact.Kind.CONCLUSION, 7)), entry("2027-12-01"))
                .handOver(openItem(Stated.known(EXECUTIVE), day("2029")), entry("2027-12-10"));
    }

    public static EcarProcess closed() {
        return ended().close(entry("2027-12-15"));
    }

    /** A process of long ago, of which only the answers are recorded. */
    public static ProcessContent historical() {
        Stated<PartialDate> year = day("2013");
        LocalizedText gap = said("Nobody wrote it down");
        return draft().content().toBuilder()
                .addSource(new Source(Code.of("slides"), said("Slides"), Responses.unknown()))
                .addGaps(
                        new Gap(Section.ANCHORING, gap),
                        new Gap(Section.CIRCLES, gap),
                        new Gap(Section.PROPOSALS, gap),
                        new Gap(Section.REFERRALS, gap))
                .addBody(body(EDUCATION, BodyKind.ADMINISTRATION, Responses.unknown()))
                .anchoredBy(new StartAuthority.HistoricalRecord(citation("slides")))
                .addHistory(new Transition<>(Phase.DRAFT, Phase.ANSWERED, year, Responses.unknown(), Optional.empty()))
                .addResponse(Responses.aResponse(
                                Responses.anAnswer(new ResponseState.Planned(said("A survey"), Responses.unknown()))
                                        .on(Responses.unknown())
                                        .decidedBy(Responses.unknown())
                                        .build())
                        .referral(Responses.unknown())
                        .build())
                .build();
    }

    /** Another edition of the method: the same in everything but its name. */
    public static MethodProfile otherProfile() {
        return PROFILE.toBuilder()
                .id(Code.of("other-city"))
                .derivesFrom(PROFILE.pin())
                .build();
    }
}
