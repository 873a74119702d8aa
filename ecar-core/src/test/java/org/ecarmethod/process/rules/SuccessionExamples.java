package org.ecarmethod.process.rules;

import static org.ecarmethod.organisation.Bodies.closed;
import static org.ecarmethod.organisation.Bodies.merged;
import static org.ecarmethod.organisation.Bodies.split;
import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.CULTURE;
import static org.ecarmethod.response.Responses.EDUCATION;
import static org.ecarmethod.response.Responses.day;
import static org.ecarmethod.response.Responses.unknown;

import java.util.List;
import java.util.Set;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Respondent;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.Stated;

/** Bodies that ended: what was asked of them, and who answers in their place (R4.4, R5.5, R5.13 to R5.15, R7.2). */
final class SuccessionExamples {

    /** A body that takes over; it stands last. */
    private static final BodyId NEW = BodyId.of("learning-office");

    private SuccessionExamples() {}

    private static Changes with(Changes before) {
        Body heir = Processes.body(NEW, BodyKind.ADMINISTRATION, Responses.none());
        return before.all(next -> next.addBody(heir));
    }

    private static Changes answeredBy(BodyId body, Changes before) {
        return before.response(next -> next.respondent(Respondent.named(body)));
    }

    static List<Example> all() {
        Changes done = with(Changes.toClosed());
        Changes referred = with(Changes.to(Processes.referred()));
        Changes merged = done.body(2, next -> next.end(merged("2027-09-01", NEW)));
        BodyEnd whenUnknown = new BodyEnd(unknown(), Stated.known(BodyEnd.Change.MERGER), Set.of(NEW));
        Changes unanswered = done.all(
                next -> next.responses(done.content().responses().subList(1, 2)).feedback(List.of()));
        return List.of(
                passes("R5.5", ResponseIssues.OTHER_BODY, answeredBy(NEW, merged)),
                passes("R4.4", ResponseIssues.REPLY_LATE, answeredBy(NEW, merged)),
                passes("R7.2", ProcessIssues.CLOSED_UNANSWERED, answeredBy(NEW, merged)),
                passes("R5.5", ResponseIssues.OTHER_BODY, answeredBy(NEW, done.body(2, next -> next.end(whenUnknown)))),
                // Through another one: from the office to the culture office, and from there to the new one.
                passes(
                        "R5.5",
                        ResponseIssues.OTHER_BODY,
                        answeredBy(
                                NEW,
                                done.body(2, next -> next.end(merged("2027-08-15", CULTURE)))
                                        .body(3, next -> next.end(split("2027-09-01", NEW, Responses.COMMITTEE))))),
                // Who takes over later did not answer for the body while it existed.
                fails(
                        "R5.5",
                        ResponseIssues.OTHER_BODY,
                        answeredBy(NEW, done.body(2, next -> next.end(merged("2027-09-15", NEW)))),
                        "/responses/0/referral asked=education-office"),
                fails(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                referred.referral(1, next -> next.replyBy(day("2028")))
                                        .body(2, next -> next.end(merged("2027-09-01", NEW))),
                                "/referrals/0/replyBy days=2 due=2027-10-01 open=1")
                        .on("2027-10-03"),
                fails(
                        "R5.13",
                        ResponseIssues.SENT_AFTER_END,
                        done.body(2, next -> next.end(merged("2027-07-31", NEW))),
                        "/referrals/0/to successors=learning-office until=2027-07-31"),
                passes(
                        "R5.13",
                        ResponseIssues.SENT_AFTER_END,
                        done.body(2, next -> next.end(merged("2027-08-01", NEW)))),
                passes("R5.13", ResponseIssues.SENT_AFTER_END, done.body(2, next -> next.end(closed("2027-07-31")))),
                fails(
                                "R5.14",
                                ResponseIssues.OWED_BY_NOBODY,
                                referred.body(2, next -> next.end(closed("2027-09-01"))),
                                "/referrals/0/to open=1")
                        .on("2027-09-02"),
                passes("R5.14", ResponseIssues.OWED_BY_NOBODY, referred.body(2, next -> next.end(closed("2027-09-01"))))
                        .on("2027-09-01"),
                // It is not late as well: there is nobody to remind.
                passes(
                                "R4.4",
                                ResponseIssues.REPLY_LATE,
                                referred.body(2, next -> next.end(closed("2027-09-01")))
                                        .referral(1, next -> next.replyBy(day("2028"))))
                        .on("2027-12-01"),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        unanswered.body(2, next -> next.end(closed("2027-09-01"))),
                        "/proposals/0"),
                // Another body was asked about it and has answered.
                passes(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        askedTwice(done).body(2, next -> next.end(closed("2027-09-01")))),
                passes(
                        "R5.14",
                        ResponseIssues.OWED_BY_NOBODY,
                        askedTwice(done).body(2, next -> next.end(closed("2027-09-01")))),
                fails(
                        "R5.15",
                        ResponseIssues.ANSWERED_AFTER_END,
                        done.body(2, next -> next.end(merged("2027-09-14", NEW))),
                        "/responses/0/answers/0/on answered=2027-09-15 until=2027-09-14"),
                fails(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        done.body(2, next -> next.end(merged("2027-09-14", NEW))),
                        "/proposals/0"),
                passes(
                        "R5.15",
                        ResponseIssues.ANSWERED_AFTER_END,
                        done.body(2, next -> next.end(merged("2027-09-15", NEW)))),
                passes(
                        "R5.15",
                        ResponseIssues.ANSWERED_AFTER_END,
                        answeredBy(EDUCATION, done.body(2, next -> next.end(merged("2027-09-14", NEW))))
                                .answer(next -> next.on(day("2027-09")))));
    }

    /** The proposal of the schools was put before the culture office too, which answered; the education office did not. */
    private static Changes askedTwice(Changes done) {
        return answeredBy(CULTURE, done)
                .response(next -> next.referral(Stated.known(ReferralId.of("referral-3"))))
                .all(next -> next.addReferral(Responses.aReferral()
                        .id(ReferralId.of("referral-3"))
                        .to(CULTURE)
                        .build()));
    }
}
