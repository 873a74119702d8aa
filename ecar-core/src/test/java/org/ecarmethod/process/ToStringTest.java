package org.ecarmethod.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.SourceTree;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringLevel;
import org.ecarmethod.anchoring.CriterionScore;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.anchoring.OperationId;
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
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.history.Transition;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.EthicsApproval;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Source;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FeedbackId;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.response.Responses;
import org.ecarmethod.response.TakenBack;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people wrote, and the ids that lead to one of them, are in no {@code toString()} and in no message of an exception.
 * Other ids print themselves; reports and refusals repeat them as little.
 */
class ToStringTest {

    private static final String MARKER = "Fatima-0701234567";
    private static final String THING = "thing-4711";
    private static final Set<String> NEAR_A_PERSON = Set.of("ParticipantId", "ExperienceId", "QuoteId", "RemovedId");
    private static final LocalizedText TEXT = LocalizedText.of("en", MARKER, "sv", MARKER);
    private static final PartialDate DAY = PartialDate.parse("2027-03-05");
    private static final Stated<BodyId> BODY = Stated.known(BodyId.of(THING));

    private static final Citation CITATION = new Citation(Code.of("letter"), MARKER);

    private static Experience experience() {
        return Findings.anExperience()
                .id(ExperienceId.of(MARKER))
                .meeting(Stated.known(MeetingId.of(THING)))
                .text(TEXT)
                .build();
    }

    private static Stated<Approval> approval() {
        return Stated.known(new Approval(CircleId.of(THING), DAY));
    }

    private static Finding finding() {
        return Finding.builder()
                .id(FindingId.of(THING))
                .theme(Code.of("schools"))
                .text(TEXT)
                .addExperience(ExperienceId.of(MARKER))
                .addQuote(quote())
                .approval(approval())
                .build();
    }

    private static Quote quote() {
        return new Quote(QuoteId.of(MARKER), TEXT, ParticipantId.of(MARKER), Stated.unknown(TEXT));
    }

    private static DataProtection dataProtection() {
        return DataProtection.builder()
                .legalBasis(Stated.unknown(TEXT))
                .addInformationSheet(new InformationSheet(MARKER, Set.of(InformationPoint.PLAN)))
                .ethicsApproval(Stated.known(new EthicsApproval(MARKER, DAY)))
                .addRetention(
                        new RetentionDecision(Sensitivity.STORY, Stated.notApplicable(TEXT), Stated.unknown(TEXT)))
                .build();
    }

    private static Publication publication() {
        return Publication.builder()
                .id(PublicationId.of(THING))
                .on(DAY)
                .title(TEXT)
                .audience(Audience.PUBLIC)
                .addBody(BodyId.of(THING))
                .others(TEXT)
                .addExperience(ExperienceId.of(MARKER))
                .addFinding(FindingId.of(THING))
                .addProposal(ProposalId.of(THING))
                .addQuote(QuoteId.of(MARKER))
                .build();
    }

    private static Tombstone tombstone() {
        return new Tombstone(Tombstone.Kind.QUOTE, RemovedId.of(MARKER), Processes.TODAY, Tombstone.Reason.WITHDRAWN);
    }

    private static Proposal proposal() {
        return Proposal.builder()
                .id(ProposalId.of(THING))
                .theme(Code.of("schools"))
                .text(TEXT)
                .addFinding(FindingId.of(THING))
                .approval(approval())
                .build();
    }

    private static Answer answer() {
        return Responses.anAnswer(new ResponseState.Committed(TEXT, BODY, Stated.known(DAY)))
                .decidedBy(BODY)
                .text(TEXT)
                .source(CITATION)
                .addRemark(TEXT)
                .build();
    }

    private static Response response() {
        return Responses.aResponse(answer())
                .id(ResponseId.of(THING))
                .referral(Stated.known(ReferralId.of(THING)))
                .respondent(Respondent.named(BodyId.of(THING)))
                .addPartner(BodyId.of(THING))
                .build();
    }

    private static Referral referral() {
        return Responses.aReferral()
                .id(ReferralId.of(THING))
                .to(BodyId.of(THING))
                .proposals(Set.of(ProposalId.of(THING)))
                .question(TEXT)
                .after(ReferralId.of(THING))
                .chainReason(TEXT)
                .addExtension(
                        new Extension(Responses.day("2027-09-01"), Responses.day("2027-12-01"), Stated.known(TEXT)))
                .again(ReferralId.of(THING))
                .build();
    }

    private static Commitment commitment() {
        return Responses.aCommitment()
                .id(CommitmentId.of(THING))
                .response(ResponseId.of(THING))
                .action(TEXT)
                .owner(BODY)
                .addStep(new CommitmentStep(
                        DAY, Execution.DONE, Optional.of(DAY), Optional.of(BodyId.of(THING)), Optional.of(TEXT)))
                .build();
    }

    private static Feedback feedback() {
        return Responses.aFeedback()
                .id(FeedbackId.of(THING))
                .circle(CircleId.of(THING))
                .responses(Set.of(ResponseId.of(THING)))
                .message(TEXT)
                .words(List.of(new CircleWord(
                        ResponseId.of(THING), DAY, MeetsProposal.NO, Optional.of(TEXT), Optional.empty())))
                .build();
    }

    private static FollowUp followUp() {
        return new FollowUp(FollowUpId.of(THING), DAY, Set.of(CommitmentId.of(THING)), BODY, TEXT);
    }

    private static Participant participant() {
        return new Participant(
                ParticipantId.of(MARKER),
                ParticipantRole.RESIDENT,
                DAY,
                Stated.known(Consent.builder()
                        .version(MARKER)
                        .addScope(ConsentScope.TAKE_PART)
                        .givenOn(DAY)
                        .withdrawal(TEXT)
                        .build()));
    }

    private static Circle circle() {
        return Processes.plannedCircle(THING).toBuilder()
                .name(TEXT)
                .missingVoices(Stated.known(TEXT))
                .authority(new StartAuthority.Overridden(TEXT, TEXT, Processes.TODAY))
                .addParticipant(participant())
                .addMeeting(new Meeting(MeetingId.of(THING), DAY, Optional.empty(), Stated.unknown(TEXT)))
                .build()
                .recruit(new StartAuthority.HistoricalRecord(CITATION), new Entry(Processes.TODAY, TEXT));
    }

    private static AffectedOperation operation() {
        return Processes.operation(THING, BodyId.of(THING)).toBuilder()
                .couldChange(TEXT)
                .offLimits(TEXT)
                .recipient(Stated.known(TEXT))
                .build();
    }

    private static ProcessContent content() {
        return ProcessContent.builder()
                .id(ProcessId.of(THING))
                .title(TEXT)
                .municipality(new Municipality(TEXT, Country.of("SE")))
                .policyArea(new PolicyArea(Code.of("sport"), TEXT))
                .profile(Processes.PROFILE.pin())
                .addSource(new Source(Code.of("letter"), TEXT, Stated.unknown(TEXT)))
                .addGap(new Gap(Section.CIRCLES, TEXT))
                .addFact(new RecordedFact(FactId.of(THING), RecordedFact.Kind.OUTCOME, TEXT, CITATION, Set.of(1)))
                .addBody(Body.builder()
                        .id(BodyId.of(THING))
                        .name(TEXT)
                        .kind(BodyKind.COMMITTEE)
                        .under(BODY)
                        .build())
                .anchoring(Processes.map().toBuilder().addOperation(operation()).build())
                .anchoredBy(new StartAuthority.Overridden(TEXT, TEXT, Processes.TODAY))
                .addHistory(Transition.of(Phase.DRAFT, Phase.STOPPED, new Entry(Processes.TODAY, TEXT))
                        .because(TEXT))
                .addCircle(circle())
                .addExperience(experience())
                .addFinding(finding())
                .addProposal(proposal())
                .addReferral(referral())
                .addResponse(response())
                .addCommitment(commitment())
                .addFollowUp(followUp())
                .addFeedback(feedback())
                .addOpenItem(new OpenItem(
                        FactId.of(THING),
                        TEXT,
                        BODY,
                        Stated.notApplicable(TEXT),
                        Set.of(CommitmentId.of(THING)),
                        Optional.of(CITATION)))
                .dataProtection(dataProtection())
                .addPublication(publication())
                .addTombstone(tombstone())
                .build();
    }

    static List<Object> values() {
        return List.of(
                TEXT,
                CITATION,
                Stated.unknown(TEXT),
                Stated.known(TEXT),
                Stated.notApplicable(TEXT),
                Entry.of(Processes.TODAY, "en", MARKER),
                experience(),
                finding(),
                proposal(),
                answer(),
                response(),
                referral(),
                commitment(),
                feedback(),
                followUp(),
                participant(),
                circle(),
                operation(),
                Processes.yes("G5", Optional.of(THING), AnchoringLevel.POLITICAL).toBuilder()
                        .by(TEXT)
                        .remark(TEXT)
                        .addEvidence(new Evidence(EvidenceKind.MINUTES, TEXT, Optional.empty()))
                        .build(),
                new CriterionScore(CriterionId.of("C1"), 1, DAY, TEXT),
                new Respondent.Collective(TEXT),
                new Respondent.Unnamed(TEXT),
                new ResponseState.NotResponsible(TEXT, BODY),
                new ResponseState.Handled(TEXT),
                new Delegation(TEXT, BODY),
                new TakenBack(PartialDate.parse("2028"), TakenBack.Ground.ANNULLED, TEXT),
                Waiver.builder()
                        .code(ProcessIssues.CLOSED_UNANSWERED)
                        .who(MARKER)
                        .why(MARKER)
                        .until(Processes.TODAY)
                        .build(),
                new Trace.Node(Trace.Link.EXPERIENCE, ExperienceId.of(MARKER)),
                new Ageing.Postponed(CommitmentId.of(THING), 1),
                quote(),
                dataProtection(),
                publication(),
                tombstone(),
                Withdrawal.by(ParticipantId.of(MARKER))
                        .addExperience(ExperienceId.of(MARKER))
                        .addQuote(QuoteId.of(MARKER))
                        .build(),
                new Released(PublicationId.of(THING), Stated.known(DAY), Audience.PUBLIC, Set.of(BodyId.of(THING))),
                new RemovalReceipt(Processes.draft(), List.of(tombstone()), List.of()),
                content());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("values")
    void keeps_back_what_people_wrote(Object value) {
        assertThat(value.toString()).doesNotContain(MARKER).doesNotContain("0701234567");
    }

    private static List<Class<?>> ids() {
        return SourceTree.classes().stream()
                .filter(type -> Id.class.isAssignableFrom(type) && type != Id.class)
                .toList();
    }

    @Test
    void an_id_prints_its_value_unless_it_leads_to_a_person() throws ReflectiveOperationException {
        Set<String> masked = new HashSet<>();
        for (Class<?> type : ids()) {
            Object id = type.getMethod("of", String.class).invoke(null, MARKER);
            if (id.toString().equals(type.getSimpleName() + "[***]")) {
                masked.add(type.getSimpleName());
            } else {
                assertThat(type.getMethod("of", String.class).invoke(null, id.toString()))
                        .isEqualTo(id);
            }
        }

        assertThat(ids()).hasSizeGreaterThan(10);
        assertThat(masked).isEqualTo(NEAR_A_PERSON);
    }

    @Test
    void an_id_has_one_door() {
        assertThat(ids()).allSatisfy(type -> {
            assertThat(type).isFinal();
            assertThat(type.getConstructors()).isEmpty();
        });
    }

    @Test
    void every_kind_of_id_is_refused_without_being_repeated() {
        for (Class<?> type : ids()) {
            quiet(() -> {
                try {
                    type.getMethod("of", String.class).invoke(null, MARKER + "/");
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }

    @Test
    void a_process_says_where_it_stands_and_not_what_it_is_about() {
        EcarProcess process = EcarProcess.draft(
                ProcessId.of(THING),
                TEXT,
                new Municipality(TEXT, Country.of("SE")),
                Processes.draft().content().policyArea(),
                Processes.PROFILE);

        assertThat(process).hasToString("EcarProcess[draft, ecar 1.0]");
        assertThat(process.validate(Processes.TODAY).toString())
                .doesNotContain(MARKER)
                .doesNotContain(THING);
    }

    @Test
    void a_report_on_all_of_it_repeats_none_of_it() {
        String report = Examination.of(content(), Processes.PROFILE, Processes.TODAY)
                .report(List.of())
                .toString();

        assertThat(report).contains("ecar.process").doesNotContain(MARKER).doesNotContain(THING);
    }

    @Test
    void a_refusal_repeats_none_of_it() {
        quiet(() -> EcarProcess.of(content(), Processes.PROFILE));
        quiet(() -> Processes.running().recordExperiences(List.of(experience()), Processes.entry("2027-04-01")));
        quiet(() -> Processes.answered().recordResponse(response(), Processes.entry("2027-12-01")));
        quiet(() -> Processes.draft().recordCommitment(commitment(), Processes.entry("2027-12-01")));
        quiet(() -> Processes.answered()
                .withdrawConsent(Withdrawal.by(ParticipantId.of(THING)).build(), Processes.entry("2027-12-01")));
        quiet(() -> Processes.answered()
                .strikeRecords(
                        Set.of(ExperienceId.of(THING)), Set.of(QuoteId.of(THING)), Processes.entry("2027-12-01")));
        quiet(() -> experience().toBuilder().themes(Set.of()).build());
        quiet(() ->
                feedback().toBuilder().discussedOn(PartialDate.parse("2026")).build());
        quiet(() -> new Citation(Code.of("letter"), MARKER + "\u0000"));
        quiet(() -> LocalizedText.of("en", MARKER + "\u0000"));
        quiet(() -> LocalizedText.of(MARKER, "text"));
        quiet(() -> Code.of(MARKER));
        quiet(() -> CriterionId.of(THING));
        quiet(() -> PartialDate.parse(MARKER));
        quiet(() -> Country.of(MARKER));
        quiet(() -> OperationId.of(MARKER + " "));
    }

    private static void quiet(ThrowingCallable call) {
        Throwable refusal = catchThrowable(call);

        assertThat(refusal).isNotNull();
        assertThat(refusal.toString())
                .doesNotContain(MARKER)
                .doesNotContain("0701234567")
                .doesNotContain(THING);
    }
}
