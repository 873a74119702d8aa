package org.ecarmethod.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.WritingExpectation;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** The fictitious city of {@link NewProcess}: its bodies, its anchoring, its circle and what was told there. Nothing is real. */
final class Exempelstad {

    static final Municipality CITY =
            new Municipality(said("Exempelstad (fictitious)", "Exempelstad (påhittad)"), Country.of("SE"));
    static final PolicyArea AREA = new PolicyArea(
            Code.of("youth-meeting-places"), said("Meeting places for young people", "Mötesplatser för unga"));

    static final Code MEETING_PLACES = Code.of("meeting-places");
    static final Code SCHOOLS = Code.of("schools");

    static final BodyId EXECUTIVE = BodyId.of("executive");
    static final BodyId LEISURE_COMMITTEE = BodyId.of("leisure-committee");
    static final BodyId LEISURE = BodyId.of("leisure");
    static final BodyId EDUCATION_COMMITTEE = BodyId.of("education-committee");
    static final BodyId EDUCATION = BodyId.of("education");

    static final OperationId YOUTH_CENTRES = OperationId.of("youth-centres");
    static final OperationId SCHOOL_PREMISES = OperationId.of("school-premises");

    static final CircleId CIRCLE = CircleId.of("circle-1");
    static final LocalDate INVITATION = LocalDate.of(2027, 3, 15);

    private static final List<String> ONCE = List.of("G5", "G6", "G7", "G9", "G10");

    private Exempelstad() {}

    static EcarProcess draft() {
        return EcarProcess.draft(
                ProcessId.of("exempelstad-1"),
                said(
                        "Evenings and weekends in Exempelstad (fictitious)",
                        "Kvällar och helger i Exempelstad (påhittat)"),
                CITY,
                AREA,
                EcarProfile.v1_0());
    }

    static LocalizedText said(String english, String swedish) {
        return LocalizedText.of("en", english, "sv", swedish);
    }

    static PartialDate day(String day) {
        return PartialDate.parse(day);
    }

    // --- who there is

    static List<Body> bodies() {
        return List.of(
                body(EXECUTIVE, "Executive", "Kommunstyrelsen", BodyKind.EXECUTIVE, nobodyAbove()),
                body(LEISURE_COMMITTEE, "Leisure committee", "Fritidsnämnden", BodyKind.COMMITTEE, nobodyAbove()),
                body(
                        LEISURE,
                        "Leisure administration",
                        "Fritidsförvaltningen",
                        BodyKind.ADMINISTRATION,
                        Stated.known(LEISURE_COMMITTEE)),
                body(
                        EDUCATION_COMMITTEE,
                        "Education committee",
                        "Utbildningsnämnden",
                        BodyKind.COMMITTEE,
                        nobodyAbove()),
                body(
                        EDUCATION,
                        "Education administration",
                        "Utbildningsförvaltningen",
                        BodyKind.ADMINISTRATION,
                        Stated.known(EDUCATION_COMMITTEE)));
    }

    private static Stated<BodyId> nobodyAbove() {
        return Stated.notApplicable(said("A political body", "Ett politiskt organ"));
    }

    private static Body body(BodyId id, String english, String swedish, BodyKind kind, Stated<BodyId> under) {
        return Body.builder()
                .id(id)
                .name(said(english, swedish))
                .kind(kind)
                .under(under)
                .build();
    }

    // --- whether the ground is prepared

    /** Who is affected, and nothing answered yet. */
    static AnchoringMap mapWithoutAnswers() {
        return AnchoringMap.builder()
                .policyArea(AREA.code())
                .firstInvitation(Stated.known(PartialDate.of(INVITATION)))
                .addOperations(operation(
                        YOUTH_CENTRES,
                        LEISURE,
                        said(
                                "Opening hours and use of the youth centres",
                                "Ungdomsgårdarnas öppettider och användning")))
                .addOperations(operation(
                        SCHOOL_PREMISES,
                        EDUCATION,
                        said("Use of school premises in the evening", "Användningen av skolans lokaler på kvällen")))
                .build();
    }

    private static AffectedOperation operation(OperationId id, BodyId body, LocalizedText couldChange) {
        return AffectedOperation.builder()
                .id(id)
                .body(body)
                .couldChange(couldChange)
                .recipient(Stated.known(said("Head of administration", "Förvaltningschef")))
                .replyBy(Stated.known(day("2027-09-30")))
                .addedOn(day("2027-01-18"))
                .build();
    }

    /** All have answered; one is not prepared to reconsider what it does. */
    static AnchoringMap mapWithOneNo() {
        List<ReadinessAnswer> answers = new ArrayList<>();
        for (String gate : ONCE) {
            answers.add(answer(gate, Optional.empty(), Readiness.YES, "2027-02-08", AnchoringLevel.POLITICAL));
        }
        for (OperationId operation : List.of(YOUTH_CENTRES, SCHOOL_PREMISES)) {
            answers.add(
                    answer("G2", Optional.of(operation), Readiness.YES, "2027-02-10", AnchoringLevel.WORK_MANAGEMENT));
        }
        answers.add(answer("G3", Optional.of(YOUTH_CENTRES), Readiness.YES, "2027-02-10", AnchoringLevel.ORGANISATION));
        answers.add(
                answer("G3", Optional.of(SCHOOL_PREMISES), Readiness.NO, "2027-02-10", AnchoringLevel.ORGANISATION));
        return mapWithoutAnswers().toBuilder().addAllAnswers(answers).build();
    }

    /** It has thought again, and says yes; its earlier answer stays. */
    static AnchoringMap mapReady() {
        return mapWithOneNo().toBuilder()
                .addAnswer(answer(
                        "G3", Optional.of(SCHOOL_PREMISES), Readiness.YES, "2027-03-04", AnchoringLevel.ORGANISATION))
                .build();
    }

    private static ReadinessAnswer answer(
            String gate, Optional<OperationId> operation, Readiness readiness, String on, AnchoringLevel level) {
        return ReadinessAnswer.builder()
                .gate(CriterionId.of(gate))
                .operation(operation)
                .readiness(readiness)
                .answeredOn(day(on))
                .by(
                        level == AnchoringLevel.POLITICAL
                                ? said("Chair of the executive", "Kommunstyrelsens ordförande")
                                : said("Head of administration", "Förvaltningschef"))
                .level(level)
                .addEvidence(new Evidence(
                        level == AnchoringLevel.POLITICAL ? EvidenceKind.DECISION : EvidenceKind.SIGNED_NOTE,
                        said("Answer on gate " + gate, "Svar om grind " + gate),
                        Optional.of(CaseNumber.of("KS/2027:12"))))
                .build();
    }

    // --- the circle

    static Circle plannedCircle() {
        return Circle.builder()
                .id(CIRCLE)
                .name(said("Circle on evenings and weekends", "Cirkeln om kvällar och helger"))
                .writingExpectation(Stated.known(WritingExpectation.VOLUNTARY))
                .missingVoices(Stated.known(said(
                        "Young people who never come to a youth centre", "Unga som aldrig kommer till en ungdomsgård")))
                .build();
    }

    static List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            participants.add(participant("p" + i, ParticipantRole.RESIDENT));
        }
        participants.add(participant("p7", ParticipantRole.LEADER));
        participants.add(participant("p8", ParticipantRole.RESEARCHER));
        return participants;
    }

    private static Participant participant(String pseudonym, ParticipantRole role) {
        Consent consent = Consent.builder()
                .version("1")
                .addScopes(ConsentScope.TAKE_PART, ConsentScope.RECORD_EXPERIENCE)
                .givenOn(day("2027-03-22"))
                .withdrawal(said("Say so to the circle leader", "Säg det till cirkelledaren"))
                .build();
        return new Participant(ParticipantId.of(pseudonym), role, day("2027-03-29"), Stated.known(consent));
    }

    static List<Meeting> meetings() {
        return List.of(
                meeting("m1", "2027-04-05", MEETING_PLACES),
                meeting("m2", "2027-04-19", MEETING_PLACES),
                meeting("m3", "2027-05-03", SCHOOLS),
                meeting("m4", "2027-05-17", SCHOOLS),
                meeting("m5", "2027-05-31", MEETING_PLACES));
    }

    private static Meeting meeting(String id, String on, Code theme) {
        return new Meeting(MeetingId.of(id), day(on), Optional.of(theme), Stated.known(6));
    }

    static List<Experience> experiences() {
        return List.of(
                experience(
                        "e1",
                        "m1",
                        "2027-04-05",
                        MEETING_PLACES,
                        said("On Sundays there is nowhere to be", "På söndagar finns ingenstans att vara")),
                experience(
                        "e2",
                        "m3",
                        "2027-05-03",
                        SCHOOLS,
                        said("The gym stands empty when we are free", "Gymnastiksalen står tom när vi är lediga")));
    }

    private static Experience experience(String id, String meeting, String on, Code theme, LocalizedText text) {
        return Experience.builder()
                .id(ExperienceId.of(id))
                .meeting(Stated.known(MeetingId.of(meeting)))
                .addTheme(theme)
                .text(text)
                .recordedOn(day(on))
                .build();
    }

    static List<Finding> findings() {
        return List.of(
                finding(
                        "f1",
                        "e1",
                        MEETING_PLACES,
                        said("Places close when they are needed most", "Platserna stänger när de behövs som mest")),
                finding("f2", "e2", SCHOOLS, said("Rooms that are there are locked", "Lokaler som finns är låsta")));
    }

    private static Finding finding(String id, String experience, Code theme, LocalizedText text) {
        return Finding.builder()
                .id(FindingId.of(id))
                .theme(theme)
                .text(text)
                .experiences(Set.of(ExperienceId.of(experience)))
                .approval(approved())
                .build();
    }

    static List<Proposal> proposals() {
        return List.of(
                proposal(
                        "s1",
                        "f1",
                        MEETING_PLACES,
                        said("Keep one youth centre open on Sundays", "Håll en ungdomsgård öppen på söndagar")),
                proposal(
                        "s2",
                        "f2",
                        SCHOOLS,
                        said(
                                "Open the gym to young people in the evening",
                                "Öppna gymnastiksalen för unga på kvällen")));
    }

    private static Proposal proposal(String id, String finding, Code theme, LocalizedText text) {
        return Proposal.builder()
                .id(ProposalId.of(id))
                .theme(theme)
                .text(text)
                .findings(Set.of(FindingId.of(finding)))
                .approval(approved())
                .build();
    }

    private static Stated<Approval> approved() {
        return Stated.known(new Approval(CIRCLE, day("2027-06-12")));
    }
}
