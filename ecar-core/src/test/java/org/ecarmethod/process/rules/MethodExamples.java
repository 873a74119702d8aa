package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;

import java.util.List;
import java.util.Set;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** How the process was opened, the circles, and what they found (R0.1, R1.1 to R3.1). */
public final class MethodExamples {

    private MethodExamples() {}

    public static List<Example> circles() {
        Changes closed = Changes.toClosed();
        Circle circle = closed.content().circles().get(0);
        Changes historicalCircle = closed.circle(
                next -> next.authority(new StartAuthority.HistoricalRecord(Processes.citation("analysis"))));
        return List.of(
                fails(
                        "R0.1",
                        CircleIssues.MET_BEFORE_ANCHORING,
                        closed.firstMeeting("2027-01-20"),
                        "/circles/0/meetings/0/on anchored=2027-01-20 meeting=2027-01-20"),
                passes("R0.1", CircleIssues.MET_BEFORE_ANCHORING, closed.firstMeeting("2027-01-21")),
                fails(
                        "R0.1a",
                        CircleIssues.STARTED_BY_OVERRIDE,
                        closed.circle(next -> next.authority(Processes.overridden("2027-02-27"))),
                        "/circles/0/authority on=2027-02-27"),
                passes("R0.1a", CircleIssues.STARTED_BY_OVERRIDE, historicalCircle),
                fails("R0.1b", CircleIssues.STARTED_BEFORE_LIBRARY, historicalCircle, "/circles/0/authority"),
                passes("R0.1b", CircleIssues.STARTED_BEFORE_LIBRARY, closed),
                fails(
                        "R0.1c",
                        ProcessIssues.ANCHORED_BY_OVERRIDE,
                        closed.all(next -> next.anchoredBy(Processes.overridden("2027-01-31"))),
                        "/anchoredBy on=2027-01-31"),
                passes("R0.1c", ProcessIssues.ANCHORED_BY_OVERRIDE, closed),
                fails(
                        "R0.1d",
                        ProcessIssues.ANCHORED_BEFORE_LIBRARY,
                        Changes.to(Processes.historical()),
                        "/anchoredBy"),
                passes("R0.1d", ProcessIssues.ANCHORED_BEFORE_LIBRARY, closed),
                fails(
                        "R1.1",
                        CircleIssues.SIZE,
                        closed.circle(
                                next -> next.participants(circle.participants().subList(2, 8))),
                        "/circles/0/participants max=10 min=5 size=4"),
                passes(
                        "R1.1",
                        CircleIssues.SIZE,
                        closed.circle(
                                next -> next.participants(circle.participants().subList(1, 8)))),
                fails(
                        "R1.2",
                        CircleIssues.FEW_MEETINGS,
                        closed.circle(next -> next.meetings(circle.meetings().subList(0, 4))),
                        "/circles/0/meetings count=4 min=5"),
                passes(
                        "R1.2",
                        CircleIssues.FEW_MEETINGS,
                        Changes.to(Processes.heard())
                                .circle(next -> next.meetings(circle.meetings().subList(0, 4)))),
                fails(
                        "R1.2a",
                        CircleIssues.MET_BEFORE_START,
                        closed.firstMeeting("2027-02-28"),
                        "/circles/0/meetings/0/on meeting=2027-02-28 start=2027-03-01"),
                passes("R1.2a", CircleIssues.MET_BEFORE_START, closed.firstMeeting("2027-03-01")),
                fails(
                        "R1.3",
                        CircleIssues.WRITING_NOT_TOLD,
                        closed.circle(next -> next.writingExpectation(Responses.unknown())),
                        "/circles/0/writingExpectation"),
                passes(
                        "R1.3",
                        CircleIssues.WRITING_NOT_TOLD,
                        closed.circle(next -> next.writingExpectation(Responses.none()))),
                fails(
                        "R1.4",
                        CircleIssues.NO_CONSENT,
                        closed.participant(one -> joined(one, "2027-03-04")),
                        "/circles/0/participants/0/consent"),
                passes("R1.4", CircleIssues.NO_CONSENT, closed.participant(one -> joined(one, "2027-03-05"))),
                fails(
                        "R1.5",
                        CircleIssues.MISSING_VOICES_NOT_CONSIDERED,
                        closed.circle(next -> next.missingVoices(Responses.unknown())),
                        "/circles/0/missingVoices"),
                passes("R1.5", CircleIssues.MISSING_VOICES_NOT_CONSIDERED, closed));
    }

    private static Participant joined(Participant one, String on) {
        return new Participant(one.id(), ParticipantRole.RESIDENT, PartialDate.parse(on), one.consent());
    }

    public static List<Example> findings() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "R2.2",
                        FindingIssues.NO_MEETING,
                        closed.experience(next -> next.meeting(Responses.unknown())),
                        "/experiences/0/meeting"),
                passes("R2.2", FindingIssues.NO_MEETING, closed.experience(next -> next.meeting(Responses.none()))),
                fails(
                        "R2.2a",
                        FindingIssues.NO_EXPERIENCE,
                        closed.finding(next -> next.experiences(Set.of())),
                        "/findings/0/experiences"),
                passes("R2.2a", FindingIssues.NO_EXPERIENCE, closed),
                fails(
                        "R2.2b",
                        FindingIssues.NO_FINDING,
                        closed.proposal(next -> next.findings(Set.of())),
                        "/proposals/0/findings"),
                passes("R2.2b", FindingIssues.NO_FINDING, closed),
                fails(
                        "R3.1",
                        FindingIssues.NOT_APPROVED,
                        closed.proposal(next -> next.approval(approvedOn("2027-08-02"))),
                        "/referrals/0/proposals/0"),
                fails(
                        "R3.1",
                        FindingIssues.NOT_APPROVED,
                        closed.finding(next -> next.approval(Responses.unknown())),
                        "/referrals/0/proposals/0"),
                passes(
                        "R3.1",
                        FindingIssues.NOT_APPROVED,
                        closed.proposal(next -> next.approval(approvedOn("2027-08-01")))),
                fails(
                        "R3.2",
                        FindingIssues.SMALL_NUMBER,
                        participants(closed, 4, 8),
                        "/referrals/0/proposals/0",
                        "/referrals/1/proposals/0"),
                fails(
                        "R3.2",
                        FindingIssues.SMALL_NUMBER,
                        participants(closed, 4, 8)
                                .proposal(next -> next.approval(Responses.unknown()))
                                .finding(next -> next.approval(Responses.unknown())),
                        "/referrals/0/proposals/0",
                        "/referrals/1/proposals/0"),
                passes("R3.2", FindingIssues.SMALL_NUMBER, participants(closed, 3, 8)),
                passes("R3.2", FindingIssues.SMALL_NUMBER, participants(closed, 0, 0)));
    }

    /** The first six are residents, then come a leader and a researcher. */
    private static Changes participants(Changes closed, int from, int to) {
        return closed.circle(next -> next.participants(
                closed.content().circles().get(0).participants().subList(from, to)));
    }

    private static Stated<Approval> approvedOn(String day) {
        return Stated.known(new Approval(Processes.CIRCLE, PartialDate.parse(day)));
    }
}
