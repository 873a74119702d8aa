package org.ecarmethod.response;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for referrals, answers, commitments, follow-up and feedback. */
public final class ResponseIssues {

    /** R4.1: a proposal was referred to no body. */
    public static final IssueCode ORPHAN_PROPOSAL = IssueCode.warning(
                    "ecar.response.orphan-proposal", Category.COMPLETENESS, "R4.1")
            .build();

    /** R4.2: a referral waited for another one, but no reason is given. */
    public static final IssueCode CHAIN_WITHOUT_REASON = IssueCode.warning(
                    "ecar.response.chain-without-reason", Category.METHOD, "R4.2 [K61]")
            .adaptable()
            .build();

    /** R4.3: a referral went to a body that is not on the anchoring map. */
    public static final IssueCode BODY_NOT_ANCHORED = IssueCode.error(
                    "ecar.response.body-not-anchored", Category.METHOD, "R4.3, R0.5 [S1:9c]")
            .build();

    /**
     * R0.5: a referral was sent before the operations of the body were ready; the gates {@code gates} were not open, for the reasons
     * {@code missing}; related are the answers that did not open them.
     */
    public static final IssueCode REFERRED_BEFORE_READY = IssueCode.error(
                    "ecar.response.referred-before-ready", Category.ORDER, "R0.5 (INF from S1:9c)")
            .addArguments("gates", "missing")
            .build();

    /** Referrals wait for each other, or send each other again, in a cycle. */
    public static final IssueCode CIRCULAR_CHAIN = IssueCode.error(
                    "ecar.response.circular-chain", Category.REFERENCE, "R4.2: a chain has a beginning")
            .safety()
            .build();

    /** An answer is dated {@code answered}, before the referral it answers was sent on {@code sent}. */
    public static final IssueCode BEFORE_REFERRAL = IssueCode.error(
                    "ecar.response.before-referral", Category.ORDER, "domain 2: phases 4 and 5")
            .addArguments("answered", "sent")
            .build();

    /** Answers of one response are not in the order of their dates. */
    public static final IssueCode ANSWERS_NOT_IN_ORDER = IssueCode.error(
                    "ecar.response.answers-not-in-order", Category.ORDER, "design 4: append-only history")
            .addArguments("earlier", "later")
            .build();

    /** R5.1: the answer takes no clear position on what was asked. */
    public static final IssueCode NO_CLEAR_POSITION = IssueCode.warning(
                    "ecar.response.no-clear-position", Category.COMPLETENESS, "R5.1 [K38]")
            .build();

    /** R5.2: the respondent is not named. */
    public static final IssueCode ANSWERER_NOT_NAMED = IssueCode.warning(
                    "ecar.response.answerer-not-named", Category.COMPLETENESS, "R5.2 [S1:3c, 6, 8]")
            .build();

    /** R5.2: it is not known which body decided. */
    public static final IssueCode DECIDER_UNKNOWN = IssueCode.info(
                    "ecar.response.decider-unknown", Category.COMPLETENESS, "R5.2 [S1:3c, 6, 8]")
            .build();

    /** R5.3: a forward-looking answer names no owner. */
    public static final IssueCode NO_OWNER = IssueCode.warning(
                    "ecar.response.no-owner", Category.COMPLETENESS, "R5.3 [K39]")
            .build();

    /** R5.3: a forward-looking answer names no date. */
    public static final IssueCode NO_DATE = IssueCode.warning(
                    "ecar.response.no-date", Category.COMPLETENESS, "R5.3 [K39]")
            .build();

    /** R5.4: something is reported to be in place, but not since when. */
    public static final IssueCode IN_PLACE_SINCE_UNKNOWN = IssueCode.warning(
                    "ecar.response.in-place-since-unknown", Category.COMPLETENESS, "R5.4")
            .build();

    /** R5.4: something is reported to be in place, but not whether it meets the proposal. */
    public static final IssueCode IN_PLACE_MEETS_UNKNOWN = IssueCode.warning(
                    "ecar.response.in-place-meets-unknown", Category.COMPLETENESS, "R5.4")
            .build();

    /** R4.4: a referral has waited {@code days} days for an answer since its reply date {@code due}; proposals open: {@code open}. */
    public static final IssueCode REPLY_LATE = IssueCode.warning(
                    "ecar.response.reply-late", Category.COMPLETENESS, "R4.4: silence shows (design 1)")
            .addArguments("due", "days", "open")
            .build();

    /** R4.6: no reply date is known for a referral, so that nobody can tell whether it is late; proposals open: {@code open}. */
    public static final IssueCode REPLY_DATE_UNKNOWN = IssueCode.warning(
                    "ecar.response.reply-date-unknown", Category.COMPLETENESS, "R4.6: silence shows (design 1)")
            .addArguments("open")
            .build();

    /** R4.6: it is not known when a referral was sent, so that nobody can tell what was approved and ready before. */
    public static final IssueCode SENT_DATE_UNKNOWN = IssueCode.warning(
                    "ecar.response.sent-date-unknown", Category.COMPLETENESS, "R4.6: silence shows (design 1)")
            .build();

    /** R4.7: the reply date {@code due} was moved, or the referral sent again, {@code days} days after it had passed. */
    public static final IssueCode DATE_MOVED_LATE = IssueCode.info(
                    "ecar.response.date-moved-late", Category.COMPLETENESS, "R4.7: silence shows (design 1)")
            .addArguments("due", "days")
            .build();

    /** R4.8: a referral goes to another body than {@code asked}, to which the one that it sends again went. */
    public static final IssueCode SENT_AGAIN_ELSEWHERE = IssueCode.warning(
                    "ecar.response.sent-again-elsewhere", Category.METHOD, "R4.8: who was asked answers (design 1)")
            .addArguments("asked")
            .build();

    /** R4.8: a referral puts forward nothing of what the one that it sends again did. */
    public static final IssueCode NOTHING_SENT_AGAIN = IssueCode.error(
                    "ecar.response.nothing-sent-again",
                    Category.REFERENCE,
                    "R4.8: a referral sent again asks the same question")
            .build();

    /** R4.8: a referral was sent on {@code again}, before the one that it sends again was on {@code sent}. */
    public static final IssueCode SENT_AGAIN_BEFORE = IssueCode.error(
                    "ecar.response.sent-again-before",
                    Category.ORDER,
                    "R4.8: a referral sent again asks the same question")
            .addArguments("again", "sent")
            .build();

    /** R4.9: two referrals to one body send the same question of the same referral again; the first one is related. */
    public static final IssueCode SENT_AGAIN_TWICE = IssueCode.error(
                    "ecar.response.sent-again-twice", Category.REFERENCE, "R4.9: a chain has one end")
            .build();

    /** R5.5: a response is by a body that cannot answer for the body asked, {@code asked}. */
    public static final IssueCode OTHER_BODY = IssueCode.warning(
                    "ecar.response.other-body", Category.METHOD, "R5.5: who was asked answers (design 1)")
            .addArguments("asked")
            .build();

    /** R5.5: a response names a proposal that its referral did not put forward. */
    public static final IssueCode PROPOSAL_NOT_ASKED = IssueCode.error(
                    "ecar.response.proposal-not-asked", Category.REFERENCE, "R5.5: who was asked answers (design 1)")
            .build();

    /** R5.5: a response does not say which of the {@code count} proposals of its theme it answers. */
    public static final IssueCode PROPOSALS_NOT_NAMED = IssueCode.warning(
                    "ecar.response.proposals-not-named",
                    Category.COMPLETENESS,
                    "R5.5: who was asked answers (design 1)")
            .addArguments("count")
            .build();

    /** R5.5: no proposal that a response answers is of its theme. */
    public static final IssueCode OTHER_THEME = IssueCode.warning(
                    "ecar.response.other-theme", Category.METHOD, "R5.5: who was asked answers (design 1)")
            .build();

    /** R5.6: a body passed a proposal on to {@code body}, which was not asked about it. */
    public static final IssueCode NOT_PASSED_ON = IssueCode.warning(
                    "ecar.response.not-passed-on", Category.COMPLETENESS, "R5.6: \"not ours\" is no answer (design 1)")
            .addArguments("body")
            .build();

    /** R5.6: a body that holds a matter is not its own names no other body. */
    public static final IssueCode PASSED_TO_NOBODY = IssueCode.warning(
                    "ecar.response.passed-to-nobody", Category.METHOD, "R5.6: \"not ours\" is no answer (design 1)")
            .build();

    /** R5.7: an answer says yes and no at once: what is at the place contradicts the state {@code state}. */
    public static final IssueCode CONTRADICTS_ITSELF = IssueCode.warning(
                    "ecar.response.contradicts-itself", Category.METHOD, "R5.7: a clear position [K38]")
            .addArguments("state")
            .build();

    /** R5.7: a commitment was made in an answer that declines. */
    public static final IssueCode COMMITMENT_ON_REFUSAL = IssueCode.warning(
                    "ecar.response.commitment-on-refusal", Category.METHOD, "R5.7: a clear position [K38]")
            .build();

    /** R5.8: an open commitment rests on a response of which no answer is in force. */
    public static final IssueCode COMMITMENT_WITHOUT_ANSWER = IssueCode.warning(
                    "ecar.response.commitment-without-answer", Category.METHOD, "R5.8: an answer taken back (design 1)")
            .build();

    /** R5.9: a circle that was told of an answer was not told within {@code months} months that it was taken back. */
    public static final IssueCode TAKING_BACK_NOT_TOLD = IssueCode.warning(
                    "ecar.response.taking-back-not-told", Category.COMPLETENESS, "R5.9 [K22][K23]")
            .addArguments("months")
            .build();

    /** R5.10: a matter was handled, and the record does not show what was answered. */
    public static final IssueCode OUTCOME_NOT_RECORDED = IssueCode.warning(
                    "ecar.response.outcome-not-recorded", Category.COMPLETENESS, "R5.10: silence shows (design 1)")
            .build();

    /** R5.11: what is said of a decision on delegation does not agree with who decided, or at what level, or names no committee. */
    public static final IssueCode DELEGATION_CONTRADICTED = IssueCode.warning(
                    "ecar.response.delegation-contradicted", Category.METHOD, "R5.11 [S1:3c, 6, 8]")
            .build();

    /** R5.12: an answer is said to be carried out, but decides nothing. */
    public static final IssueCode DONE_WITHOUT_DECISION = IssueCode.warning(
                    "ecar.response.done-without-decision", Category.METHOD, "R5.12: a clear position [K38]")
            .build();

    /** R6.1: open commitments were last looked at longer than {@code months} months ago, or never. */
    public static final IssueCode FOLLOW_UP_OVERDUE = IssueCode.warning(
                    "ecar.response.follow-up-overdue", Category.COMPLETENESS, "R6.1 [K43][K62]")
            .addArguments("months")
            .build();

    /** R6.2: something was approved or promised, but is not followed up separately. */
    public static final IssueCode NOT_FOLLOWED_SEPARATELY = IssueCode.warning(
                    "ecar.response.not-followed-separately", Category.COMPLETENESS, "R6.2 [K62]")
            .adaptable()
            .build();

    /** A follow-up is dated {@code followed}, before the answer that it concerns was given on {@code answered}. */
    public static final IssueCode FOLLOW_UP_BEFORE_ANSWER = IssueCode.error(
                    "ecar.response.follow-up-before-answer", Category.ORDER, "domain 2: phases 5 and 6")
            .addArguments("followed", "answered")
            .build();

    /** R7.5: a commitment was handed over, and no remaining item takes it over. */
    public static final IssueCode HANDED_OVER_TO_NOBODY = IssueCode.warning(
                    "ecar.response.handed-over-to-nobody", Category.COMPLETENESS, "R7.5, R6.3 [S1:10d]")
            .build();

    /** R7.1: an answer older than {@code months} months has not been fed back to any circle. */
    public static final IssueCode NO_FEEDBACK = IssueCode.warning(
                    "ecar.response.no-feedback", Category.COMPLETENESS, "R7.1 [K22][K23]")
            .addArguments("months")
            .build();

    /** Feedback is dated {@code sent}, before the answer that it covers was given on {@code answered}. */
    public static final IssueCode FEEDBACK_BEFORE_ANSWER = IssueCode.error(
                    "ecar.response.feedback-before-answer", Category.ORDER, "domain 2: phases 5 and 7")
            .addArguments("sent", "answered")
            .build();

    /** R5.13: a referral was sent to a body that had ended on {@code until}; {@code successors} owe the answer. */
    public static final IssueCode SENT_AFTER_END = IssueCode.warning(
                    "ecar.response.sent-after-end", Category.ORDER, "R5.13: who exists is asked")
            .addArguments("until", "successors")
            .build();

    /** R5.14: the body asked has ended, nobody took over, and {@code open} proposals have no answer. */
    public static final IssueCode OWED_BY_NOBODY = IssueCode.warning(
                    "ecar.response.owed-by-nobody", Category.COMPLETENESS, "R5.14: silence shows (design 1)")
            .addArguments("open")
            .build();

    /** R5.15: an answer is dated {@code answered}, after the last day {@code until} of the body that gave it. */
    public static final IssueCode ANSWERED_AFTER_END = IssueCode.warning(
                    "ecar.response.answered-after-end", Category.ORDER, "R5.15: who exists answers")
            .addArguments("answered", "until")
            .build();

    private ResponseIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(ResponseIssues.class);
    }
}
