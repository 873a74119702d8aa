package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.rules.ProcessView;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.PartId;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Retention;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Source;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.TakenBack;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.jspecify.annotations.Nullable;

/**
 * One run of the method by one municipality on one policy area.
 *
 * <p>Every instance is consistent: all references resolve, its history is possible, and nothing in it was
 * started without passing the gate. Commands are verbs; each takes the {@link Entry} of who acts and when, checks that the
 * phase knows it ({@link WrongPhaseException}), and is refused if the process would have an error it does not have now
 * ({@link RefusedException}, with the list of what is missing). So the guard of a command and the rules of an import are
 * the same.
 *
 * <p>Instances are immutable; commands return a new process.
 */
public final class EcarProcess {

    private final ProcessView view;

    private EcarProcess(ProcessView view) {
        this.view = view;
    }

    static EcarProcess trusted(ProcessView view) {
        return new EcarProcess(view);
    }

    /**
     * Creates a process from recorded content. A proof that the content only claims is made again from its anchoring
     * map.
     *
     * @param content what is recorded
     * @param profile the edition of the method that it follows
     * @return the process
     * @throws InvalidValueException with all violations of the integrity rules
     */
    public static EcarProcess of(ProcessContent content, MethodProfile profile) {
        ProcessView view = new ProcessView(
                requireNonNull(content, "content"), requireNonNull(profile, "profile"), Screening.standard());
        List<Issue> violations = Examination.of(view, LocalDate.MAX).violations();
        if (!violations.isEmpty()) {
            throw new InvalidValueException(violations);
        }
        return new EcarProcess(view);
    }

    /**
     * Creates a process in the draft phase, in which it is prepared.
     *
     * @param id its id
     * @param title what it is called
     * @param municipality who runs it
     * @param policyArea what it is about
     * @param profile the edition of the method it follows; it stays with it
     * @return the draft
     */
    public static EcarProcess draft(
            ProcessId id,
            LocalizedText title,
            Municipality municipality,
            PolicyArea policyArea,
            MethodProfile profile) {
        requireNonNull(profile, "profile");
        return of(
                ProcessContent.builder()
                        .id(id)
                        .title(title)
                        .municipality(municipality)
                        .policyArea(policyArea)
                        .profile(profile.pin())
                        .build(),
                profile);
    }

    /**
     * Sets the personal-data screening for this process and every process derived from it.
     * Unless said otherwise the built-in detector looks, and nothing is confirmed.
     *
     * @param screening the detectors, and what was confirmed
     * @return the same process, looked at so
     */
    public EcarProcess screened(Screening screening) {
        return new EcarProcess(view.with(requireNonNull(screening, "screening")));
    }

    /**
     * Adds rules of one's own, by which this process, and those that commands make of it, are judged after the rules of the
     * method.
     *
     * @param rules the rules, in the place of those that were given before
     * @return the same process, judged by them too
     */
    public EcarProcess withRules(CustomRules rules) {
        return new EcarProcess(view.with(requireNonNull(rules, "rules")));
    }

    // --- what is there

    /** {@return the whole content of the record} */
    public ProcessContent content() {
        return view.content;
    }

    /** {@return the edition of the method it follows} */
    public MethodProfile profile() {
        return view.profile;
    }

    /** {@return the rules of one's own by which it is judged, too} */
    public CustomRules rules() {
        return view.rules;
    }

    /** {@return the current phase} */
    public Phase phase() {
        return view.content.phase();
    }

    /**
     * Looks up a body.
     *
     * @param id its id
     * @return the body, or empty if the process has none with this id
     */
    public Optional<Body> body(BodyId id) {
        return Optional.ofNullable(view.index.bodies.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up an affected operation.
     *
     * @param id its id
     * @return the affected operation, or empty if the process has none with this id
     */
    public Optional<AffectedOperation> operation(OperationId id) {
        return Optional.ofNullable(view.index.operations.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a circle.
     *
     * @param id its id
     * @return the circle, or empty if the process has none with this id
     */
    public Optional<Circle> circle(CircleId id) {
        return Optional.ofNullable(view.index.circles.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a meeting.
     *
     * @param id its id
     * @return the meeting, or empty if the process has none with this id
     */
    public Optional<Meeting> meeting(MeetingId id) {
        return Optional.ofNullable(view.index.meetings.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up an experience.
     *
     * @param id its id
     * @return the experience, or empty if the process has none with this id
     */
    public Optional<Experience> experience(ExperienceId id) {
        return Optional.ofNullable(view.index.experiences.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a finding.
     *
     * @param id its id
     * @return the finding, or empty if the process has none with this id
     */
    public Optional<Finding> finding(FindingId id) {
        return Optional.ofNullable(view.index.findings.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a proposal.
     *
     * @param id its id
     * @return the proposal, or empty if the process has none with this id
     */
    public Optional<Proposal> proposal(ProposalId id) {
        return Optional.ofNullable(view.index.proposals.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a referral.
     *
     * @param id its id
     * @return the referral, or empty if the process has none with this id
     */
    public Optional<Referral> referral(ReferralId id) {
        return Optional.ofNullable(view.index.referrals.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a response.
     *
     * @param id its id
     * @return the response, or empty if the process has none with this id
     */
    public Optional<Response> response(ResponseId id) {
        return Optional.ofNullable(view.index.responses.get(requireNonNull(id, "id")));
    }

    /**
     * Looks up a commitment.
     *
     * @param id its id
     * @return the commitment, or empty if the process has none with this id
     */
    public Optional<Commitment> commitment(CommitmentId id) {
        return Optional.ofNullable(view.index.commitments.get(requireNonNull(id, "id")));
    }

    /**
     * Lists the responses to a referral.
     *
     * @param referral its id
     * @return the responses that name it, in the order of the process
     */
    public List<Response> responsesTo(ReferralId referral) {
        return List.copyOf(
                view.index.responsesByReferral.getOrDefault(requireNonNull(referral, "referral"), List.of()));
    }

    /**
     * Assesses whether the process is ready to start.
     *
     * @param asOf the day to judge for
     * @return the verdict on the anchoring map; on an empty map if there is none
     */
    public Verdict assess(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return view.map().assess(view.profile, asOf);
    }

    /**
     * Runs all rules.
     *
     * @param asOf the day to judge for
     * @return what was found
     */
    public ValidationReport validate(LocalDate asOf) {
        return validate(asOf, List.of());
    }

    /**
     * Runs all rules and applies waivers.
     *
     * @param asOf the day to judge for
     * @param waivers waivers
     * @return what was found
     */
    public ValidationReport validate(LocalDate asOf, Collection<Waiver> waivers) {
        return examination(asOf).report(waivers);
    }

    /**
     * Returns an examination of this process, with its screening.
     *
     * @param asOf the day it is judged for
     * @return the examination
     */
    public Examination examination(LocalDate asOf) {
        return Examination.of(view, requireNonNull(asOf, "asOf"));
    }

    // --- phase 0: anchor

    /**
     * Adds bodies.
     *
     * @param bodies the bodies
     * @param entry who and when
     * @return the process with them
     */
    public EcarProcess registerBodies(List<Body> bodies, Entry entry) {
        return given(Command.REGISTER, entry, "bodies", bodies)
                .about(PartKind.BODY, bodies.stream().map(Body::id).toList())
                .apply(next -> next.addAllBodies(bodies));
    }

    /**
     * Records that a body has another name. It stays the same body, with the same id.
     *
     * @param body the body
     * @param name the new name
     * @param lastDay the last day of the name it has now
     * @param entry who and when
     * @return the process, the body called so
     * @throws UnknownIdException if there is no such body
     * @throws InvalidValueException if the day lies before an earlier change of name, or outside the life of the body
     */
    public EcarProcess renameBody(BodyId body, LocalizedText name, Stated<PartialDate> lastDay, Entry entry) {
        requireNonNull(lastDay, "lastDay");
        return given(Command.REORGANISE, entry, "body", body, "name", name)
                .change(body, one -> one.rename(name, lastDay));
    }

    /**
     * Records that a body has ended. What it owed passes to its successors, which are registered before.
     *
     * @param body the body
     * @param end its last day, and who took over
     * @param entry who and when
     * @return the process, the body ended
     * @throws UnknownIdException if there is no such body
     * @throws RefusedException if a successor does not exist, ended before, or has the body among its own successors
     */
    public EcarProcess endBody(BodyId body, BodyEnd end, Entry entry) {
        return given(Command.REORGANISE, entry, "body", body, "end", end)
                .change(body, one -> one.toBuilder().end(end).build());
    }

    /**
     * Replaces the anchoring map with a newer version.
     *
     * @param map the map
     * @param entry who and when
     * @return the process with it
     * @throws RefusedException if a proof that was used can no longer be made from it
     */
    public EcarProcess recordAnchoring(AnchoringMap map, Entry entry) {
        return given(Command.PREPARE, entry, "map", map).apply(next -> next.anchoring(map));
    }

    /**
     * Moves the process out of the draft.
     *
     * @param authority on what grounds
     * @param entry who and when
     * @return the process, anchored
     * @throws RefusedException if the grounds are not valid for this process on this day
     */
    public EcarProcess anchorProcess(StartAuthority authority, Entry entry) {
        return given(Command.ANCHOR, entry, "authority", authority).apply(next -> next.anchoredBy(authority));
    }

    // --- phases 1 and 2: circles

    /**
     * Opens a circle, so that participants can be invited.
     *
     * @param planned the circle, still planned
     * @param authority on what grounds
     * @param entry who and when
     * @return the process with the circle, recruiting
     * @throws org.ecarmethod.history.IllegalTransitionException if the circle is not planned
     * @throws RefusedException if the grounds are not valid for this process on this day
     */
    public EcarProcess openCircle(Circle planned, StartAuthority authority, Entry entry) {
        return given(Command.OPEN, entry, "planned", planned, "authority", authority)
                .about(PartKind.CIRCLE, planned.id())
                .apply(next -> next.addCircle(planned.recruit(authority, entry)));
    }

    /**
     * Admits a participant to a circle.
     *
     * @param circle the circle
     * @param participant the participant
     * @param entry who and when
     * @return the process with the participant
     * @throws RefusedException if consent was not given before
     */
    public EcarProcess admitParticipant(CircleId circle, Participant participant, Entry entry) {
        return given(Command.JOIN, entry, "circle", circle, "participant", participant)
                .change(
                        circle,
                        one -> one.toBuilder().addParticipant(participant).build());
    }

    /**
     * Starts the meetings of a circle.
     *
     * @param circle the circle
     * @param entry who and when
     * @return the process, the circle running
     * @throws org.ecarmethod.history.IllegalTransitionException if the circle is not recruiting
     */
    public EcarProcess startCircle(CircleId circle, Entry entry) {
        return given(Command.BEGIN, entry, "circle", circle)
                .change(circle, one -> one.become(CircleState.RUNNING, entry));
    }

    /**
     * Records a meeting.
     *
     * @param circle the circle that met
     * @param meeting the meeting
     * @param entry who and when
     * @return the process with the meeting
     */
    public EcarProcess recordMeeting(CircleId circle, Meeting meeting, Entry entry) {
        return given(Command.MEET, entry, "circle", circle, "meeting", meeting)
                .change(circle, one -> one.toBuilder().addMeeting(meeting).build());
    }

    /**
     * Records experiences.
     *
     * @param experiences what was told
     * @param entry who and when
     * @return the process with them
     */
    public EcarProcess recordExperiences(List<Experience> experiences, Entry entry) {
        return given(Command.HEAR, entry, "experiences", experiences)
                .apply(next -> next.addAllExperiences(experiences));
    }

    /**
     * Moves a circle to another state: paused, resumed or completed.
     *
     * @param circle the circle
     * @param next the state it comes to
     * @param entry who and when
     * @return the process, the circle in that state
     * @throws org.ecarmethod.history.IllegalTransitionException if the circle cannot come to that state from where it is
     * @throws RefusedException if it does not go on where it was interrupted
     */
    public EcarProcess changeCircleState(CircleId circle, CircleState next, Entry entry) {
        return given(Command.TURN, entry, "circle", circle, "next", next)
                .change(circle, one -> one.become(next, entry));
    }

    /**
     * Stops a circle.
     *
     * @param circle the circle
     * @param reason why
     * @param entry who and when
     * @return the process, the circle stopped
     * @throws org.ecarmethod.history.IllegalTransitionException if the circle has ended already
     */
    public EcarProcess stopCircle(CircleId circle, LocalizedText reason, Entry entry) {
        return given(Command.TURN, entry, "circle", circle, "reason", reason)
                .change(circle, one -> one.stop(reason, entry));
    }

    // --- phase 3: synthesise

    /**
     * Records the findings and proposals of a circle.
     *
     * @param circle the circle
     * @param findings what was heard
     * @param proposals what is asked
     * @param entry who and when
     * @return the process with them, the circle having put them together
     * @throws org.ecarmethod.history.IllegalTransitionException if the circle is not running
     */
    public EcarProcess synthesiseCircle(
            CircleId circle, List<Finding> findings, List<Proposal> proposals, Entry entry) {
        requireNonNull(circle, "circle");
        requireNonNull(findings, "findings");
        requireNonNull(proposals, "proposals");
        ProcessContent withResult = view.content.toBuilder()
                .addAllFindings(findings)
                .addAllProposals(proposals)
                .build();
        return given(Command.SYNTHESISE, entry)
                .about(PartKind.FINDING, findings.stream().map(Finding::id).toList())
                .about(PartKind.PROPOSAL, proposals.stream().map(Proposal::id).toList())
                .on(withResult)
                .change(circle, one -> one.become(CircleState.SYNTHESISED, entry));
    }

    /**
     * Records how a proposal ended other than by answers: it was merged into another, withdrawn by those who made it, turned down
     * before any referral, or it lapsed. From then on no body owes an answer to it.
     *
     * @param proposal the proposal
     * @param end how it ended
     * @param entry who and when
     * @return the process with it
     * @throws UnknownIdException if there is no such proposal
     * @throws InvalidValueException if it has ended already, or came in later
     * @throws RefusedException if it is turned down although a body was asked, or merged in a cycle
     */
    public EcarProcess endProposal(ProposalId proposal, ProposalEnd end, Entry entry) {
        GivenCommand given =
                given(Command.END, entry, "proposal", proposal, "end", end).about(PartKind.PROPOSAL, proposal);
        Proposal ended = GivenCommand.found(proposal(proposal), proposal, Section.PROPOSALS)
                .endWith(end);
        return given.apply(
                next -> next.proposals(GivenCommand.replaced(view.content.proposals(), Proposal::id, ended)));
    }

    // --- phases 4 and 5: refer and answer

    /**
     * Refers proposals to bodies.
     *
     * @param referrals what is put before whom
     * @param entry who and when
     * @return the process with them
     * @throws RefusedException if a body is not anchored, or a circle has not approved what is asked in its name
     */
    public EcarProcess referProposals(List<Referral> referrals, Entry entry) {
        return given(Command.REFER, entry, "referrals", referrals)
                .about(PartKind.REFERRAL, referrals.stream().map(Referral::id).toList())
                .apply(next -> next.addAllReferrals(referrals));
    }

    /**
     * Extends the reply date of a referral. What was late before remains late then.
     *
     * @param referral the referral
     * @param extension until when, and why
     * @param entry who and when
     * @return the process with it
     * @throws UnknownIdException if there is no such referral
     * @throws InvalidValueException if the new date, or the day, lies before an earlier one
     */
    public EcarProcess extendReplyDate(ReferralId referral, Extension extension, Entry entry) {
        GivenCommand given = given(Command.EXTEND, entry, "referral", referral, "extension", extension)
                .about(PartKind.REFERRAL, referral);
        Referral longer = GivenCommand.found(referral(referral), referral, Section.REFERRALS)
                .extend(extension);
        return given.apply(
                next -> next.referrals(GivenCommand.replaced(view.content.referrals(), Referral::id, longer)));
    }

    /**
     * Records the first answer of a respondent.
     *
     * @param response the response
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordResponse(Response response, Entry entry) {
        return given(Command.ANSWER, entry, "response", response)
                .about(PartKind.RESPONSE, response.id())
                .apply(next -> next.addResponse(response));
    }

    /**
     * Records a later answer, which follows those before it.
     *
     * @param response the response it belongs to
     * @param answer the answer
     * @param entry who and when
     * @return the process with it
     * @throws UnknownIdException if there is no such response
     */
    public EcarProcess recordAnswer(ResponseId response, Answer answer, Entry entry) {
        GivenCommand given = given(Command.ANSWER, entry, "response", response, "answer", answer)
                .about(PartKind.RESPONSE, response);
        Response longer = GivenCommand.found(response(response), response, Section.RESPONSES)
                .answerAgain(answer);
        return given.apply(
                next -> next.responses(GivenCommand.replaced(view.content.responses(), Response::id, longer)));
    }

    /**
     * Takes back the answer in force: it was given by mistake, or a court annulled it. The answer stays in the history; the one before
     * it is in force again, or else what was asked is open. Of a closed process that is refused: it would end with an open question.
     *
     * @param response the response it belongs to
     * @param takenBack when, on what ground and why
     * @param entry who and when
     * @return the process, that answer taken back
     * @throws UnknownIdException if there is no such response
     * @throws InvalidValueException if no answer is in force, or the day lies before that of the answer
     */
    public EcarProcess takeBackAnswer(ResponseId response, TakenBack takenBack, Entry entry) {
        GivenCommand given = given(Command.TAKE_BACK, entry, "response", response, "takenBack", takenBack)
                .about(PartKind.RESPONSE, response);
        Response shorter = GivenCommand.found(response(response), response, Section.RESPONSES)
                .takeBack(takenBack);
        return given.apply(
                next -> next.responses(GivenCommand.replaced(view.content.responses(), Response::id, shorter)));
    }

    // --- phases 6 and 7: act, follow up, feed back

    /**
     * Records a commitment of a body.
     *
     * @param commitment the commitment
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordCommitment(Commitment commitment, Entry entry) {
        return given(Command.COMMIT, entry, "commitment", commitment)
                .about(PartKind.COMMITMENT, commitment.id())
                .apply(next -> next.addCommitment(commitment));
    }

    /**
     * Records the progress of a commitment.
     *
     * @param commitment the commitment
     * @param step the statement
     * @param entry who and when
     * @return the process with it
     * @throws UnknownIdException if there is no such commitment
     */
    public EcarProcess recordProgress(CommitmentId commitment, CommitmentStep step, Entry entry) {
        GivenCommand given = given(Command.PROGRESS, entry, "commitment", commitment, "step", step)
                .about(PartKind.COMMITMENT, commitment);
        Commitment longer = GivenCommand.found(commitment(commitment), commitment, Section.COMMITMENTS).toBuilder()
                .addStep(step)
                .build();
        return given.apply(
                next -> next.commitments(GivenCommand.replaced(view.content.commitments(), Commitment::id, longer)));
    }

    /**
     * Records a follow-up of commitments.
     *
     * @param look what was looked at and found
     * @param entry who and when
     * @return the process, following up
     */
    public EcarProcess recordFollowUp(FollowUp look, Entry entry) {
        return given(Command.FOLLOW_UP, entry, "look", look)
                .about(PartKind.FOLLOW_UP, look.id())
                .apply(next -> next.addFollowUp(look));
    }

    /**
     * Records feedback of answers to a circle.
     *
     * @param told what the circle was told
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordFeedback(Feedback told, Entry entry) {
        return given(Command.FEED_BACK, entry, "told", told)
                .about(PartKind.FEEDBACK, told.id())
                .about(PartKind.CIRCLE, told.circle())
                .apply(next -> next.addFeedback(told));
    }

    /**
     * Records statements about the process itself, and their source.
     *
     * @param source where it was found
     * @param facts what is said
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordFacts(Source source, List<RecordedFact> facts, Entry entry) {
        return given(Command.ANALYSE, entry, "source", source, "facts", facts)
                .about(PartKind.SOURCE, PartId.of(source.id().value()))
                .apply(next -> next.addSource(source).addAllFacts(facts));
    }

    /**
     * Records an item that remains in the long term, and its owner.
     *
     * @param item what remains
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordOpenItem(OpenItem item, Entry entry) {
        return given(Command.HAND_OVER, entry, "item", item)
                .about(PartKind.OPEN_ITEM, item.id())
                .apply(next -> next.addOpenItem(item));
    }

    /**
     * Closes the process.
     *
     * @param entry who and when
     * @return the process, closed
     * @throws RefusedException if a proposal lacks an answer, an answer lacks feedback, or what remains lacks an owner
     */
    public EcarProcess closeProcess(Entry entry) {
        return given(Command.CLOSE, entry).apply(next -> next);
    }

    /**
     * Opens a closed process again, such as to ask a body once more, or to take back an answer. What was recorded after it was
     * closed needs no reopening.
     *
     * @param reason why
     * @param entry who and when
     * @return the process, following up
     */
    public EcarProcess reopenProcess(LocalizedText reason, Entry entry) {
        return given(Command.REOPEN, entry, "reason", reason).because(reason);
    }

    // --- duty of care

    /**
     * Records the decisions that protect participants, and the information given to them.
     *
     * @param protection all of it; it takes the place of what was there
     * @param entry who and when
     * @return the process with it
     */
    public EcarProcess recordDataProtection(DataProtection protection, Entry entry) {
        return given(Command.PROTECT, entry, "protection", protection).apply(next -> next.dataProtection(protection));
    }

    /**
     * Records a publication.
     *
     * @param publication what, when and for whom
     * @param entry who and when
     * @return the process with it
     * @throws RefusedException if it contains what its audience may not see, what was removed, or what no circle approved
     */
    public EcarProcess recordPublication(Publication publication, Entry entry) {
        return given(Command.PUBLISH, entry, "publication", publication)
                .about(PartKind.PUBLICATION, publication.id())
                .apply(next -> next.addPublication(publication));
    }

    /**
     * Withdraws consent; this works in every phase, whatever other errors there are. The experiences that are named go,
     * and the quotes that carry the pseudonym, if what is taken back covers them. A finding that was built on them
     * stays, and may need to be approved anew ({@link #reviseFinding}).
     *
     * @param withdrawal who takes back what
     * @param entry who and when
     * @return the process without it, what was removed, and what had left earlier and cannot be recalled
     * @throws UnknownIdException if there never was such a participant, experience or quote
     * @throws InvalidValueException if the day lies before the consent was given
     */
    public RemovalReceipt withdrawConsent(Withdrawal withdrawal, Entry entry) {
        return given(Command.WITHDRAW, entry, "withdrawal", withdrawal)
                .remove(Removal.of(view, withdrawal, entry.on()));
    }

    /**
     * Removes records that should not have been made, such as an experience that contains a name.
     *
     * @param experiences experiences that are to go
     * @param quotes quotes that are to go
     * @param entry who and when
     * @return the process without them, what was removed, and what had left earlier and cannot be recalled
     * @throws UnknownIdException if there never was such an experience or quote
     */
    public RemovalReceipt strikeRecords(Set<ExperienceId> experiences, Set<QuoteId> quotes, Entry entry) {
        return given(Command.STRIKE, entry, "experiences", experiences, "quotes", quotes)
                .remove(Removal.named(view, Tombstone.Reason.MISTAKE, experiences, quotes, entry.on()));
    }

    /**
     * Records a renewed approval of a finding whose support was removed, and whose words may have to change. What it
     * was referred and published as is not undone; the receipt of the removal shows where that went.
     *
     * @param finding the finding
     * @param text its words, new or as they were
     * @param approval the approval of these words
     * @param entry who and when
     * @return the process with it
     * @throws UnknownIdException if there is no such finding
     * @throws InvalidValueException if the approval lies before an earlier one
     * @throws RefusedException if the words contain personal data, or the approving circle does not exist
     */
    public EcarProcess reviseFinding(FindingId finding, LocalizedText text, Approval approval, Entry entry) {
        GivenCommand given = given(Command.REVISE, entry, "finding", finding, "approval", approval)
                .about(PartKind.FINDING, finding);
        Finding revised =
                GivenCommand.found(finding(finding), finding, Section.FINDINGS).revise(text, approval);
        return given.apply(next -> next.findings(GivenCommand.replaced(view.content.findings(), Finding::id, revised)));
    }

    /**
     * Disposes of a class of data that is due for disposal. With the participants go the quotes their consent carried.
     *
     * @param data the class, one of those that {@link Retention#canDispose} allows
     * @param entry who and when
     * @return the process without it
     * @throws RefusedException if no decision allows it on that day, or the class can only go with the whole document
     */
    public EcarProcess disposeData(Sensitivity data, Entry entry) {
        GivenCommand given = given(Command.DISPOSE, entry, "data", data);
        return given.on(Removal.of(view, data, entry.on()).content()).apply(next -> next);
    }

    // --- interruptions

    /**
     * Pauses the process.
     *
     * @param reason why
     * @param entry who and when
     * @return the process, paused
     */
    public EcarProcess pauseProcess(LocalizedText reason, Entry entry) {
        return given(Command.PAUSE, entry, "reason", reason).because(reason);
    }

    /**
     * Resumes the process in the phase in which it was paused.
     *
     * @param entry who and when
     * @return the process in the phase before the interruption
     */
    public EcarProcess resumeProcess(Entry entry) {
        return given(Command.RESUME, entry).goBack();
    }

    /**
     * Stops the process.
     *
     * @param reason why
     * @param entry who and when
     * @return the process, stopped
     */
    public EcarProcess stopProcess(LocalizedText reason, Entry entry) {
        return given(Command.STOP, entry, "reason", reason).because(reason);
    }

    private GivenCommand given(Command command, Entry entry) {
        return new GivenCommand(view, command, requireNonNull(entry, "entry"));
    }

    /** A null argument is named whatever the phase is. */
    private GivenCommand given(Command command, Entry entry, String name, Object argument) {
        requireNonNull(argument, name);
        return given(command, entry);
    }

    private GivenCommand given(Command command, Entry entry, String one, Object first, String two, Object second) {
        requireNonNull(first, one);
        return given(command, entry, two, second);
    }

    /**
     * Compares the recorded content. The edition of the method is part of that, by its pin; how texts are looked at for
     * personal data, and rules of one's own, are not, since they change nothing of the record.
     *
     * @param other what to compare with
     * @return true if it is a process with equal content
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof EcarProcess process && content().equals(process.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** {@return the current phase, without anything on the subject} */
    @Override
    public String toString() {
        return "EcarProcess[" + phase().wireName() + ", " + view.profile.pin() + "]";
    }
}
