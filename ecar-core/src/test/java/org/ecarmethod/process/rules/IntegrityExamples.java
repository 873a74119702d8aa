package org.ecarmethod.process.rules;

import static org.ecarmethod.organisation.Bodies.merged;
import static org.ecarmethod.organisation.Bodies.split;
import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.record.ProcessIssues.DANGLING_REFERENCE;
import static org.ecarmethod.response.Responses.COMMITTEE;
import static org.ecarmethod.response.Responses.CULTURE;
import static org.ecarmethod.response.Responses.EDUCATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.HistoryIssues;
import org.ecarmethod.history.Transition;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.PartId;
import org.ecarmethod.record.PartKind;
import org.ecarmethod.record.PartRef;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Stated;

/** What must hold at all: ids, references, histories, gaps. The gate has its own examples. */
public final class IntegrityExamples {

    private IntegrityExamples() {}

    public static List<Example> all() {
        List<Example> examples = new ArrayList<>(references());
        examples.addAll(circles());
        examples.addAll(histories());
        examples.addAll(grounds());
        examples.addAll(journals());
        return examples;
    }

    private static List<Example> references() {
        Changes closed = Changes.toClosed();
        FollowUp look = Processes.followUp();
        return List.of(
                fails(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        closed.all(
                                next -> next.addBody(Processes.body(EDUCATION, BodyKind.COMMITTEE, Responses.none()))),
                        "/bodies/4/id"),
                passes(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        closed.all(next -> next.addExperience(Findings.anExperience()
                                .id(ExperienceId.of("finding-1"))
                                .build()))),
                fails(
                        "I2.bodies",
                        DANGLING_REFERENCE,
                        closed.body(2, next -> next.under(Stated.known(BodyId.of("nobody")))),
                        "/bodies/2/under section=bodies"),
                passes(
                        "I2.bodies",
                        DANGLING_REFERENCE,
                        closed.body(2, next -> next.under(Stated.known(Processes.EXECUTIVE)))),
                fails(
                        "I2.operations",
                        DANGLING_REFERENCE,
                        closed.map(next -> next.answers(Changes.changed(
                                Processes.map().answers(),
                                1,
                                answer -> answer.toBuilder()
                                        .operation(OperationId.of("nothing"))
                                        .build()))),
                        "/anchoring/answers/1/operation section=anchoring"),
                passes("I2.operations", DANGLING_REFERENCE, closed),
                fails(
                        "I2.circles",
                        DANGLING_REFERENCE,
                        closed.experience(next -> next.meeting(Stated.known(MeetingId.of("circle-1")))),
                        "/experiences/0/meeting section=circles"),
                passes(
                        "I2.circles",
                        DANGLING_REFERENCE,
                        closed.experience(next -> next.meeting(Stated.known(MeetingId.of("meeting-5"))))),
                fails(
                        "I2.experiences",
                        DANGLING_REFERENCE,
                        closed.finding(next -> next.addExperience(ExperienceId.of("experience-9"))),
                        "/findings/0/experiences/1 section=experiences"),
                passes(
                        "I2.experiences",
                        DANGLING_REFERENCE,
                        closed.finding(next -> next.addExperience(ExperienceId.of("experience-2")))),
                fails(
                        "I2.findings",
                        DANGLING_REFERENCE,
                        closed.proposal(next -> next.findings(Set.of(FindingId.of("finding-9")))),
                        "/proposals/0/findings/0 section=findings"),
                passes("I2.findings", DANGLING_REFERENCE, closed.proposal(next -> next.findings(Set.of()))),
                fails(
                        "I2.proposals",
                        DANGLING_REFERENCE,
                        closed.referral(1, next -> next.addProposal(ProposalId.of("proposal-9"))),
                        "/referrals/1/proposals/1 section=proposals"),
                passes(
                        "I2.proposals",
                        DANGLING_REFERENCE,
                        closed.referral(1, next -> next.addProposal(ProposalId.of("proposal-1")))),
                fails(
                        "I2.referrals",
                        DANGLING_REFERENCE,
                        closed.referral(0, next -> next.after(ReferralId.of("referral-9")))
                                .response(next -> next.referral(Stated.known(ReferralId.of("referral-8")))),
                        "/referrals/0/after section=referrals",
                        "/responses/0/referral section=referrals"),
                passes(
                        "I2.referrals",
                        DANGLING_REFERENCE,
                        closed.referral(0, next -> next.after(ReferralId.of("referral-2")))),
                fails(
                        "I2.responses",
                        DANGLING_REFERENCE,
                        closed.commitment(next -> next.response(ResponseId.of("response-9"))),
                        "/commitments/0/response section=responses"),
                passes(
                        "I2.responses",
                        DANGLING_REFERENCE,
                        closed.commitment(next -> next.response(ResponseId.of("response-2")))),
                fails(
                        "I2.commitments",
                        DANGLING_REFERENCE,
                        closed.all(next -> next.followUps(List.of(new FollowUp(
                                look.id(),
                                look.on(),
                                Set.of(CommitmentId.of("commitment-9")),
                                look.reportedTo(),
                                look.result())))),
                        "/followUps/0/commitments/0 section=commitments"),
                passes(
                        "I2.commitments",
                        DANGLING_REFERENCE,
                        closed.all(next -> next.followUps(List.of(
                                new FollowUp(look.id(), look.on(), Set.of(), look.reportedTo(), look.result()))))),
                fails(
                        "I2.sources",
                        DANGLING_REFERENCE,
                        closed.answer(next -> next.source(Processes.citation("letter"))),
                        "/responses/0/answers/0/source section=sources"),
                passes(
                        "I2.sources",
                        DANGLING_REFERENCE,
                        closed.answer(next -> next.source(Processes.citation("analysis")))),
                fails(
                        "I2.themes",
                        FindingIssues.UNKNOWN_THEME,
                        closed.experience(next -> next.addTheme(Code.of("sport")))
                                .finding(next -> next.theme(Code.of("housing"))),
                        "/experiences/0/themes/1",
                        "/findings/0/theme"),
                passes(
                        "I2.themes",
                        FindingIssues.UNKNOWN_THEME,
                        closed.experience(next -> next.addTheme(Code.of("language")))));
    }

    private static List<Example> circles() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "I3.bodies",
                        ProcessIssues.CIRCULAR_BODIES,
                        closed.body(1, next -> next.under(Stated.known(EDUCATION)))
                                .body(3, next -> next.under(Stated.known(EDUCATION))),
                        "/bodies/1/under",
                        "/bodies/2/under"),
                passes(
                        "I3.bodies",
                        ProcessIssues.CIRCULAR_BODIES,
                        closed.body(1, next -> next.under(Stated.known(CULTURE)))),
                fails(
                        "I11",
                        ProcessIssues.CIRCULAR_SUCCESSION,
                        closed.body(0, next -> next.end(merged("2027-12", COMMITTEE)))
                                .body(1, next -> next.end(split("2027-12", EDUCATION, CULTURE)))
                                .body(3, next -> next.end(merged("2027-12", COMMITTEE))),
                        "/bodies/1/end/successors",
                        "/bodies/3/end/successors"),
                passes(
                        "I11",
                        ProcessIssues.CIRCULAR_SUCCESSION,
                        closed.body(1, next -> next.end(split("2027-12", EDUCATION, CULTURE)))
                                .body(2, next -> next.end(merged("2027-12", CULTURE)))),
                fails(
                        "I11a",
                        ProcessIssues.SUCCESSOR_ENDED_BEFORE,
                        closed.body(1, next -> next.end(split("2027-12-31", EDUCATION, CULTURE)))
                                .body(3, next -> next.end(merged("2027-12-30", EDUCATION))),
                        "/bodies/1/end/successors/1 ended=2027-12-30 until=2027-12-31"),
                passes(
                        "I11a",
                        ProcessIssues.SUCCESSOR_ENDED_BEFORE,
                        closed.body(1, next -> next.end(split("2027-12-31", EDUCATION, CULTURE)))
                                .body(3, next -> next.end(merged("2027-12", EDUCATION)))),
                fails(
                        "I3.referrals",
                        ResponseIssues.CIRCULAR_CHAIN,
                        closed.referral(0, next -> next.after(ReferralId.of("referral-1")))
                                .referral(1, next -> next.after(ReferralId.of("referral-1"))),
                        "/referrals/0/after"),
                passes(
                        "I3.referrals",
                        ResponseIssues.CIRCULAR_CHAIN,
                        closed.referral(1, next -> next.after(ReferralId.of("referral-1")))));
    }

    private static List<Example> histories() {
        Changes running = Changes.to(Processes.running());
        Changes historical = Changes.to(Processes.historical());
        return List.of(
                fails(
                        "I4",
                        HistoryIssues.NOT_ALLOWED,
                        running.all(next -> next.history(Changes.phases(Phase.ANCHORED, Phase.RUNNING))),
                        "/history/1/to allowed=recruiting, paused, stopped from=anchored to=running"),
                passes("I4", HistoryIssues.NOT_ALLOWED, historical),
                fails(
                        "I4",
                        HistoryIssues.GAP,
                        running.circle(next -> next.history(List.of(Transition.of(
                                CircleState.RECRUITING, CircleState.RUNNING, Processes.entry("2027-03-15"))))),
                        "/circles/0/history/0/from expected=planned found=recruiting"),
                passes("I4", HistoryIssues.GAP, running),
                fails(
                        "I4",
                        HistoryIssues.NOT_IN_ORDER,
                        running.phaseStep(1, "2027-01-31"),
                        "/history/1/on earlier=2027-01-31 later=2027-02-01"),
                passes("I4", HistoryIssues.NOT_IN_ORDER, running.phaseStep(1, "2027-02")),
                fails(
                        "I4",
                        HistoryIssues.RESUMED_ELSEWHERE,
                        running.all(next -> next.history(
                                Changes.phases(Phase.ANCHORED, Phase.RECRUITING, Phase.PAUSED, Phase.RUNNING))),
                        "/history/3/to expected=recruiting found=running"),
                passes(
                        "I4",
                        HistoryIssues.RESUMED_ELSEWHERE,
                        running.all(next -> next.history(
                                Changes.phases(Phase.ANCHORED, Phase.RECRUITING, Phase.PAUSED, Phase.RECRUITING)))));
    }

    private static List<Example> grounds() {
        Changes closed = Changes.toClosed();
        Changes historical = Changes.to(Processes.historical());
        Gap gap = new Gap(Section.FEEDBACK, Responses.said("Nobody wrote it down"));
        return List.of(
                fails("I5", ProcessIssues.OTHER_PROFILE, closed, "/profile").under(Processes.otherProfile()),
                passes("I5", ProcessIssues.OTHER_PROFILE, closed),
                fails(
                        "I6",
                        ProcessIssues.ANCHORED_WITHOUT_AUTHORITY,
                        Changes.to(Processes.draft()).all(next -> next.history(Changes.phases(Phase.ANCHORED))),
                        "/anchoredBy"),
                passes(
                        "I6",
                        ProcessIssues.ANCHORED_WITHOUT_AUTHORITY,
                        Changes.to(Processes.draft()).all(next -> next.history(Changes.phases(Phase.STOPPED)))),
                fails("I8", ProcessIssues.GAP_NOT_HISTORICAL, closed.all(next -> next.addGap(gap)), "/gaps/0"),
                passes("I8", ProcessIssues.GAP_NOT_HISTORICAL, historical.all(next -> next.addGap(gap))),
                fails(
                        "I8a",
                        ProcessIssues.GAP_REPEATED,
                        historical.all(next -> next.addGaps(gap, gap)),
                        "/gaps/5/section"),
                passes("I8a", ProcessIssues.GAP_REPEATED, historical.all(next -> next.addGap(gap))));
    }

    private static List<Example> journals() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "I10",
                        ProcessIssues.JOURNAL_NOT_IN_ORDER,
                        closed.all(next -> next.addJournal(
                                deed("2027-10-02", "commitment-1"), deed("2027-10-01", "commitment-1"))),
                        "/journal/1/on earlier=2027-10-01 later=2027-10-02"),
                passes(
                        "I10",
                        ProcessIssues.JOURNAL_NOT_IN_ORDER,
                        closed.all(next -> next.addJournal(
                                deed("2027-10-01", "commitment-1"), deed("2027-10-01", "commitment-1")))),
                fails(
                        "I10a",
                        ProcessIssues.DANGLING_REFERENCE,
                        closed.all(next -> next.addJournal(deed("2027-10-01", "commitment-9"))),
                        "/journal/0/about/0/id section=commitments"),
                passes(
                        "I10a",
                        ProcessIssues.DANGLING_REFERENCE,
                        closed.all(next -> next.addJournal(deed("2027-10-01", "commitment-1")))));
    }

    private static JournalEntry deed(String on, String commitment) {
        return JournalEntry.of(
                Command.PROGRESS, Set.of(new PartRef(PartKind.COMMITMENT, PartId.of(commitment))), Processes.entry(on));
    }
}
