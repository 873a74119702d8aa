package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.extension;
import static org.ecarmethod.response.Responses.unknown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.response.Extension;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Stated;

/** Reply dates that are unknown or were moved, and questions that were sent again (R4.4, R4.6 to R4.9). */
final class DeadlineExamples {

    private static final ReferralId FIRST = ReferralId.of("referral-1");

    private DeadlineExamples() {}

    /** The first referral, sent again on 2027-11-01 with a new date. */
    private static Changes again(Changes from, String id, UnaryOperator<Referral.Builder> change) {
        return from.all(next -> next.addReferral(change.apply(Responses.aReferral()
                        .id(ReferralId.of(id))
                        .again(FIRST)
                        .sentOn(day("2027-11-01"))
                        .replyBy(day("2027-12-01")))
                .build()));
    }

    private static Changes again(Changes from) {
        return again(from, "referral-3", next -> next);
    }

    private static Changes extended(Changes from, Extension... extensions) {
        return from.referral(0, next -> next.addExtensions(extensions))
                .referral(1, next -> next.replyBy(day("2028-06-01")));
    }

    static List<Example> all() {
        Changes referred = Changes.to(Processes.referred()).referral(1, next -> next.replyBy(day("2028-06-01")));
        Changes closed = Changes.toClosed();
        Extension late = extension("2027-10-15", "2027-11-15");
        return List.of(
                // The date in force counts, and an extension changes nothing for the days before it was given.
                passes("R4.4", ResponseIssues.REPLY_LATE, extended(referred, late))
                        .on("2027-11-15"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                extended(referred, late),
                                "/referrals/0/replyBy days=13 due=2027-10-01 open=1")
                        .on("2027-10-14"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                extended(referred, extension("2027-09-15", "2027-10-15"), late),
                                "/referrals/0/extensions/1/replyBy days=1 due=2027-11-15 open=1")
                        .on("2027-11-16"),
                passes(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                extended(referred, new Extension(unknown(), day("2027-11-15"), unknown())))
                        .on("2027-10-14"),
                // What was sent again owes nothing by itself; the later referral does.
                passes("R4.4", ResponseIssues.REPLY_LATE, again(referred)).on("2027-12-01"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                again(referred),
                                "/referrals/0/replyBy days=30 due=2027-10-01 open=1")
                        .on("2027-10-31"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                again(referred),
                                "/referrals/2/replyBy days=1 due=2027-12-01 open=1")
                        .on("2027-12-02"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                again(referred, "referral-3", next -> next.to(Responses.CULTURE)),
                                "/referrals/0/replyBy days=61 due=2027-10-01 open=1")
                        .on("2027-12-01"),
                passes("R4.4", ResponseIssues.REPLY_LATE, again(closed)),
                passes(
                        "R4.4",
                        ResponseIssues.REPLY_LATE,
                        again(closed).response(next -> next.referral(Stated.known(ReferralId.of("referral-3"))))),
                fails(
                        "R4.6",
                        ResponseIssues.REPLY_DATE_UNKNOWN,
                        referred.referral(0, next -> next.replyBy(unknown())),
                        "/referrals/0/replyBy open=1"),
                fails(
                        "R4.6",
                        ResponseIssues.REPLY_DATE_UNKNOWN,
                        extended(referred, new Extension(day("2027-10-15"), unknown(), unknown())),
                        "/referrals/0/extensions/0/replyBy open=1"),
                passes(
                        "R4.6",
                        ResponseIssues.REPLY_DATE_UNKNOWN,
                        closed.referral(0, next -> next.replyBy(Responses.none()))),
                fails(
                        "R4.6a",
                        ResponseIssues.SENT_DATE_UNKNOWN,
                        closed.referral(0, next -> next.sentOn(unknown())),
                        "/referrals/0/sentOn"),
                passes("R4.6a", ResponseIssues.SENT_DATE_UNKNOWN, closed),
                fails(
                        "R4.7",
                        ResponseIssues.DATE_MOVED_LATE,
                        extended(referred, late),
                        "/referrals/0/extensions/0/on days=14 due=2027-10-01"),
                fails(
                        "R4.7",
                        ResponseIssues.DATE_MOVED_LATE,
                        again(referred),
                        "/referrals/2/again days=31 due=2027-10-01"),
                passes("R4.7", ResponseIssues.DATE_MOVED_LATE, extended(referred, late))
                        .on("2027-10-14"),
                passes("R4.7", ResponseIssues.DATE_MOVED_LATE, extended(closed, late)),
                passes(
                        "R4.7",
                        ResponseIssues.DATE_MOVED_LATE,
                        extended(referred, extension("2027-10-01", "2027-11-15"))),
                fails(
                        "R4.8",
                        ResponseIssues.SENT_AGAIN_ELSEWHERE,
                        again(closed, "referral-3", next -> next.to(Responses.CULTURE)),
                        "/referrals/2/again asked=education-office"),
                passes(
                        "R4.8",
                        ResponseIssues.SENT_AGAIN_ELSEWHERE,
                        again(closed, "referral-3", next -> next.to(Responses.COMMITTEE))),
                fails(
                        "R4.8a",
                        ResponseIssues.NOTHING_SENT_AGAIN,
                        again(closed, "referral-3", next -> next.proposals(List.of(ProposalId.of("proposal-2")))),
                        "/referrals/2/again"),
                passes("R4.8a", ResponseIssues.NOTHING_SENT_AGAIN, again(closed)),
                fails(
                        "R4.8b",
                        ResponseIssues.SENT_AGAIN_BEFORE,
                        again(closed, "referral-3", next -> next.sentOn(day("2027-07-31"))),
                        "/referrals/2/again again=2027-07-31 sent=2027-08-01"),
                passes(
                        "R4.8b",
                        ResponseIssues.SENT_AGAIN_BEFORE,
                        again(closed, "referral-3", next -> next.sentOn(unknown()))),
                fails(
                        "R4.9",
                        ResponseIssues.SENT_AGAIN_TWICE,
                        again(again(closed), "referral-4", next -> next),
                        "/referrals/3/again"),
                passes(
                        "R4.9",
                        ResponseIssues.SENT_AGAIN_TWICE,
                        again(again(closed), "referral-4", next -> next.again(ReferralId.of("referral-3")))),
                passes(
                        "R4.9",
                        ResponseIssues.SENT_AGAIN_TWICE,
                        again(again(closed), "referral-4", next -> next.to(BodyId.of("executive")))));
    }
}
