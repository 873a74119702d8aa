package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.said;
import static org.ecarmethod.response.Responses.unknown;

import java.util.List;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Findings;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** The beginning and the end of proposals (R3.3 to R3.6, and what follows from them in R4.1, R7.1 and R7.2). */
public final class EndExamples {

    private EndExamples() {}

    private static ProposalEnd merged(String into, Stated<PartialDate> on) {
        return new ProposalEnd.Merged(ProposalId.of(into), on);
    }

    private static ProposalEnd withdrawn(Stated<PartialDate> on) {
        return new ProposalEnd.Withdrawn(new ProposalEnd.OfCircle(Processes.CIRCLE), on);
    }

    private static ProposalEnd turnedDown(Stated<PartialDate> on) {
        return new ProposalEnd.TurnedDown(Stated.known(Responses.COMMITTEE), Stated.known(said("No money")), on);
    }

    private static ProposalEnd lapsed(Stated<PartialDate> on) {
        return new ProposalEnd.Lapsed(Stated.known(said("The school closed")), on);
    }

    /** A process with a third proposal that nobody was asked about, and that ended. */
    private static Changes third(Changes from, ProposalEnd end) {
        return from.all(next -> next.addProposal(
                Findings.aProposal().id(ProposalId.of("proposal-3")).end(end).build()));
    }

    private static Changes end(Changes from, ProposalEnd end) {
        return from.proposal(next -> next.end(end));
    }

    public static List<Example> all() {
        Changes closed = Changes.toClosed();
        Changes referred = Changes.to(Processes.referred());
        return List.of(
                fails(
                        "I3.proposals",
                        FindingIssues.CIRCULAR_MERGE,
                        end(closed, merged("proposal-1", day("2027-12-01"))),
                        "/proposals/0/end/into"),
                fails(
                        "I3.proposals",
                        FindingIssues.CIRCULAR_MERGE,
                        third(end(closed, merged("proposal-3", unknown())), merged("proposal-1", unknown())),
                        "/proposals/0/end/into",
                        "/proposals/2/end/into"),
                passes(
                        "I3.proposals",
                        FindingIssues.CIRCULAR_MERGE,
                        third(end(closed, merged("proposal-2", unknown())), merged("proposal-1", unknown()))),
                fails(
                        "R3.3",
                        FindingIssues.REFERRED_BEFORE_RECEIVED,
                        closed.proposal(next -> next.receivedOn(day("2027-08-02"))),
                        "/referrals/0/proposals/0 received=2027-08-02 sent=2027-08-01"),
                passes(
                        "R3.3",
                        FindingIssues.REFERRED_BEFORE_RECEIVED,
                        closed.proposal(next -> next.receivedOn(day("2027-08")))),
                passes(
                        "R3.3",
                        FindingIssues.REFERRED_BEFORE_RECEIVED,
                        closed.proposal(next -> next.receivedOn(unknown()))),
                fails(
                        "R3.4",
                        FindingIssues.ENDED_IN_SILENCE,
                        end(referred, lapsed(day("2027-10-02"))),
                        "/proposals/0/end open=1"),
                fails(
                        "R3.4",
                        FindingIssues.ENDED_IN_SILENCE,
                        end(referred, withdrawn(unknown())),
                        "/proposals/0/end open=1"),
                fails(
                        "R3.4",
                        FindingIssues.ENDED_IN_SILENCE,
                        end(referred, merged("proposal-2", day("2027-12-01"))),
                        "/proposals/0/end open=1"),
                passes("R3.4", FindingIssues.ENDED_IN_SILENCE, end(referred, withdrawn(day("2027-10-01")))),
                passes("R3.4", FindingIssues.ENDED_IN_SILENCE, end(closed, lapsed(day("2027-12-01")))),
                passes(
                        "R3.4",
                        FindingIssues.ENDED_IN_SILENCE,
                        end(referred, merged("proposal-2", day("2027-12-01")))
                                .referral(0, next -> next.addProposal(ProposalId.of("proposal-2")))),
                fails(
                        "R3.5",
                        FindingIssues.TURNED_DOWN_AFTER_REFERRAL,
                        end(referred, turnedDown(day("2027-09-01"))),
                        "/proposals/0/end"),
                fails(
                        "R3.5",
                        FindingIssues.TURNED_DOWN_AFTER_REFERRAL,
                        end(referred, turnedDown(unknown())),
                        "/proposals/0/end"),
                passes("R3.5", FindingIssues.TURNED_DOWN_AFTER_REFERRAL, end(referred, turnedDown(day("2027-07-27")))),
                passes(
                        "R3.5",
                        FindingIssues.TURNED_DOWN_AFTER_REFERRAL,
                        third(referred, turnedDown(day("2027-09-01")))),
                fails(
                        "R3.6",
                        FindingIssues.REFERRED_AFTER_END,
                        end(referred, turnedDown(day("2027-07-27"))),
                        "/referrals/0/proposals/0 ended=2027-07-27 sent=2027-08-01"),
                fails(
                        "R3.6",
                        FindingIssues.REFERRED_AFTER_END,
                        end(referred, merged("proposal-2", day("2027-07-31"))),
                        "/referrals/0/proposals/0 ended=2027-07-31 sent=2027-08-01"),
                passes("R3.6", FindingIssues.REFERRED_AFTER_END, end(referred, lapsed(day("2027-08-01")))),
                passes("R4.1", ResponseIssues.ORPHAN_PROPOSAL, third(referred, lapsed(day("2027-08-02")))),
                fails(
                        "R4.1",
                        ResponseIssues.ORPHAN_PROPOSAL,
                        third(referred, lapsed(day("2029-08-02"))),
                        "/proposals/2"),
                passes("R4.4", ResponseIssues.REPLY_LATE, end(referred, withdrawn(day("2027-09-01"))))
                        .on("2027-10-01"),
                fails(
                        "R7.1b",
                        ResponseIssues.NO_FEEDBACK,
                        third(referred, turnedDown(day("2027-05-20"))),
                        "/proposals/2/end months=3"),
                passes("R7.1b", ResponseIssues.NO_FEEDBACK, third(referred, turnedDown(day("2027-10-01")))),
                passes("R7.1b", ResponseIssues.NO_FEEDBACK, third(referred, withdrawn(day("2027-05-20")))),
                passes(
                        "R7.1b",
                        ResponseIssues.NO_FEEDBACK,
                        third(closed, turnedDown(day("2027-05-20")))
                                .feedback(next -> next.addProposal(ProposalId.of("proposal-3")))),
                fails(
                        "R7.1c",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        third(closed, lapsed(day("2027-12-19")))
                                .feedback(next -> next.addProposal(ProposalId.of("proposal-3"))),
                        "/feedback/0/sentOn answered=2027-12-19 sent=2027-11-15"),
                passes(
                        "R7.1c",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        third(closed, lapsed(day("2027-10-15")))
                                .feedback(next -> next.addProposal(ProposalId.of("proposal-3")))),
                passes("R7.2", ProcessIssues.CLOSED_UNANSWERED, third(closed, withdrawn(day("2027-08-02")))),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        third(end(withoutResponses(closed), merged("proposal-2", unknown())), withdrawn(unknown())),
                        "/proposals/1"),
                fails(
                        "R7.2c",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        third(closed, turnedDown(unknown())),
                        "/proposals/2/end"),
                passes("R7.2c", ProcessIssues.CLOSED_WITHOUT_FEEDBACK, third(closed, withdrawn(unknown()))),
                passes(
                        "R7.2c",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        third(closed, turnedDown(unknown()))
                                .feedback(next -> next.addProposal(ProposalId.of("proposal-3")))));
    }

    /** The answers are gone, and everything that rests on them. */
    private static Changes withoutResponses(Changes from) {
        return from.all(next -> next.responses(List.of())
                .commitments(List.of())
                .followUps(List.of())
                .feedback(List.of()));
    }
}
