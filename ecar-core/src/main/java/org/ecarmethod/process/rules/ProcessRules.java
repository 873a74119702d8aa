package org.ecarmethod.process.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Every rule on a process, with the parts of the record each needs. */
public final class ProcessRules {

    /** What must hold of every process, whatever the method says of it. */
    public static final List<ProcessRule> INTEGRITY = Stream.concat(
                    IntegrityRules.all().stream(), ProfileRules.all().stream())
            .toList();

    /** The rules of the method, in the order of their numbers. */
    public static final List<ProcessRule> METHOD = method();

    private ProcessRules() {}

    private static List<ProcessRule> method() {
        return Stream.of(
                        anchoring(),
                        texts(),
                        circles(),
                        findings(),
                        EndRules.all(),
                        referrals(),
                        answers(),
                        followUp(),
                        closing(),
                        ConsentRules.all())
                .flatMap(List::stream)
                .toList();
    }

    private static <T> ProcessRule onEach(
            Section section, Function<ProcessContent, List<T>> parts, Rule<Examined<T>> rule, Section... needs) {
        Rule.Check<Examined<ProcessView>> each = (view, at, out) -> {
            PropertyPath list = at.field(section.field());
            List<T> all = parts.apply(view.subject().content);
            for (int i = 0; i < all.size(); i++) {
                rule.examine(view.with(all.get(i)), list.index(i), out);
            }
        };
        return ProcessRule.of(rule.id(), rule.code(), each, needs).over(section);
    }

    /** A rule on the map, once the process has left the draft: before, the map is still being made. */
    private static ProcessRule onMap(Rule<Examined<AnchoringMap>> rule) {
        return ProcessRule.of(
                rule.id(),
                rule.code(),
                (view, at, out) -> {
                    ProcessContent content = view.subject().content;
                    if (content.hasReached(Phase.ANCHORED)) {
                        content.anchoring()
                                .ifPresent(map -> rule.examine(view.with(map), PropertyPath.of("anchoring"), out));
                    }
                },
                Section.ANCHORING,
                Section.HISTORY);
    }

    private static List<ProcessRule> texts() {
        return List.of(WalkThrough.rule(
                "R0.6", WalkThrough::notPlain, ProcessIssues.TEXT_SAYS_NOTHING, ProcessIssues.TEXT_NOT_PLAIN));
    }

    private static List<ProcessRule> anchoring() {
        return List.of(
                ProcessRule.of("R0.1c", ProcessIssues.ANCHORED_BY_OVERRIDE, ClosingRules::override)
                        .over(Section.HISTORY),
                ProcessRule.of("R0.1d", ProcessIssues.ANCHORED_BEFORE_LIBRARY, ClosingRules::historical)
                        .over(Section.HISTORY),
                onMap(AnchoringRules.READINESS),
                onMap(AnchoringRules.KNOWN_GATES),
                onMap(AnchoringRules.KNOWN_CRITERIA),
                onMap(AnchoringRules.LEVELS),
                onMap(AnchoringRules.ADVICE),
                ProcessRule.of(
                        "R0.5",
                        ResponseIssues.REFERRED_BEFORE_READY,
                        ReferralRules::readyFirst,
                        Section.HISTORY,
                        Section.ANCHORING,
                        Section.REFERRALS),
                WalkThrough.rule("R0.8", WalkThrough::later, ProcessIssues.FROM_THE_FUTURE),
                WalkThrough.rule("R0.9", WalkThrough::tooEarly, ProcessIssues.TOO_EARLY));
    }

    private static List<ProcessRule> circles() {
        Stream<ProcessRule> single = Stream.of(
                        CircleRules.OVERRIDE,
                        CircleRules.HISTORICAL,
                        CircleRules.MEETINGS,
                        CircleRules.MEETING_ORDER,
                        CircleRules.WRITING,
                        CircleRules.CONSENT,
                        CircleRules.MISSING_VOICES)
                .map(rule -> onEach(Section.CIRCLES, ProcessContent::circles, rule));
        ProcessRule anchoredFirst =
                onEach(Section.CIRCLES, ProcessContent::circles, CircleRules.ANCHORED_FIRST, Section.ANCHORING);
        ProcessRule size = ProcessRule.of(
                        CircleRules.SIZE.id(), CircleRules.SIZE.code(), ConsentRules.unlessDisposed(CircleRules.SIZE))
                .over(Section.CIRCLES);
        return Stream.concat(Stream.of(anchoredFirst, size), single).toList();
    }

    private static List<ProcessRule> findings() {
        return List.of(
                WalkThrough.rule(
                        "R2.1",
                        WalkThrough::personalData,
                        FindingIssues.DIRECT_IDENTIFIER,
                        PrivacyIssues.IDENTITY_NUMBER,
                        PrivacyIssues.PERSONAL_DATA,
                        PrivacyIssues.NEAR_MISS,
                        PrivacyIssues.CONFIRMED),
                onEach(Section.EXPERIENCES, ProcessContent::experiences, FindingRules.MEETING, Section.CIRCLES),
                onEach(Section.FINDINGS, ProcessContent::findings, FindingRules.EXPERIENCE, Section.EXPERIENCES),
                onEach(Section.PROPOSALS, ProcessContent::proposals, FindingRules.FINDING, Section.FINDINGS),
                ProcessRule.of(
                        "R3.1",
                        FindingIssues.NOT_APPROVED,
                        ReferralRules::approved,
                        Section.FINDINGS,
                        Section.PROPOSALS,
                        Section.REFERRALS),
                ProcessRule.of(
                        "R3.2",
                        FindingIssues.SMALL_NUMBER,
                        SmallNumberRules::enoughPeople,
                        Section.CIRCLES,
                        Section.EXPERIENCES,
                        Section.FINDINGS,
                        Section.PROPOSALS,
                        Section.REFERRALS));
    }

    private static List<ProcessRule> referrals() {
        return List.of(
                ProcessRule.of(
                        "R4.1",
                        ResponseIssues.ORPHAN_PROPOSAL,
                        ReferralRules::orphans,
                        Section.HISTORY,
                        Section.PROPOSALS,
                        Section.REFERRALS),
                onEach(Section.REFERRALS, ProcessContent::referrals, ResponseRules.CHAIN),
                ProcessRule.of(
                        "R4.3",
                        ResponseIssues.BODY_NOT_ANCHORED,
                        ReferralRules::anchored,
                        Section.ANCHORING,
                        Section.REFERRALS),
                reply("R4.4", ResponseIssues.REPLY_LATE, DeadlineRules::late),
                WalkThrough.rule("R4.5", WalkThrough::caseNumbers, ProcessIssues.CASE_NUMBER_UNUSUAL),
                reply("R4.6", ResponseIssues.REPLY_DATE_UNKNOWN, DeadlineRules::withoutDate),
                onEach(Section.REFERRALS, ProcessContent::referrals, DeadlineRules.SENT_WHEN),
                reply("R4.7", ResponseIssues.DATE_MOVED_LATE, DeadlineRules::movedLate),
                sentAgain("R4.8", ResponseIssues.SENT_AGAIN_ELSEWHERE, DeadlineRules::sameBody),
                sentAgain("R4.8a", ResponseIssues.NOTHING_SENT_AGAIN, DeadlineRules::sameProposals),
                sentAgain("R4.8b", ResponseIssues.SENT_AGAIN_BEFORE, DeadlineRules::sentLater),
                sentAgain("R4.9", ResponseIssues.SENT_AGAIN_TWICE, DeadlineRules::oneChain));
    }

    /** A rule between a referral and the one that it sends again. */
    private static ProcessRule sentAgain(String id, IssueCode code, Rule.Check<Examined<ProcessView>> check) {
        return ProcessRule.of(id, code, check, Section.BODIES, Section.REFERRALS);
    }

    /** A rule on what was asked of a proposal and answered. */
    private static ProcessRule reply(String id, IssueCode code, Rule.Check<Examined<ProcessView>> check) {
        return ProcessRule.of(id, code, check, Section.BODIES, Section.PROPOSALS, Section.REFERRALS, Section.RESPONSES);
    }

    private static ProcessRule byBody(String id, IssueCode code, Rule.Check<Examined<ProcessView>> check) {
        return ProcessRule.of(id, code, check, Section.BODIES, Section.RESPONSES);
    }

    private static List<ProcessRule> answers() {
        Stream<ProcessRule> single = Stream.of(
                        ResponseRules.ORDER,
                        ResponseRules.POSITION,
                        ResponseRules.ANSWERER,
                        ResponseRules.DECIDER,
                        ResponseRules.OWNER,
                        ResponseRules.DATE,
                        ResponseRules.IN_PLACE_SINCE,
                        ResponseRules.IN_PLACE_MEETS,
                        ResponseRules.CONTRADICTION,
                        ResponseRules.OUTCOME,
                        ResponseRules.DELEGATION,
                        ResponseRules.DONE)
                .map(rule -> onEach(Section.RESPONSES, ProcessContent::responses, rule));
        ProcessRule order = ProcessRule.of(
                "R5.0a",
                ResponseIssues.BEFORE_REFERRAL,
                ReplyRules::afterReferral,
                Section.REFERRALS,
                Section.RESPONSES);
        Stream<ProcessRule> replies = Stream.of(
                order,
                reply("R5.5", ResponseIssues.OTHER_BODY, ReplyRules::fromTheBodyAsked),
                reply("R5.5a", ResponseIssues.PROPOSAL_NOT_ASKED, ReplyRules::proposalsAsked),
                reply("R5.5b", ResponseIssues.PROPOSALS_NOT_NAMED, ReplyRules::proposalsNamed),
                reply("R5.5c", ResponseIssues.OTHER_THEME, ReplyRules::ownTheme),
                reply("R5.6", ResponseIssues.NOT_PASSED_ON, ReplyRules::passedOn),
                reply("R5.6a", ResponseIssues.PASSED_TO_NOBODY, ReplyRules::passedToSomebody),
                byBody("R5.11a", ResponseIssues.DELEGATION_CONTRADICTED, ReplyRules::delegatedByCommittee),
                ProcessRule.of(
                        "R5.13",
                        ResponseIssues.SENT_AFTER_END,
                        SuccessionRules::sentAfterEnd,
                        Section.BODIES,
                        Section.REFERRALS),
                reply("R5.14", ResponseIssues.OWED_BY_NOBODY, SuccessionRules::owedByNobody),
                byBody("R5.15", ResponseIssues.ANSWERED_AFTER_END, SuccessionRules::answeredAfterEnd));
        return Stream.concat(replies, single).toList();
    }

    private static List<ProcessRule> followUp() {
        return List.of(
                ProcessRule.of(
                        "R6.1",
                        ResponseIssues.FOLLOW_UP_OVERDUE,
                        FollowUpRules::followedUp,
                        Section.RESPONSES,
                        Section.COMMITMENTS,
                        Section.FOLLOW_UPS),
                ProcessRule.of(
                        "R6.2",
                        ResponseIssues.NOT_FOLLOWED_SEPARATELY,
                        FollowUpRules::followedSeparately,
                        Section.RESPONSES,
                        Section.COMMITMENTS),
                ProcessRule.of(
                        "R6.2a",
                        ResponseIssues.FOLLOW_UP_BEFORE_ANSWER,
                        FollowUpRules::followUpOrder,
                        Section.RESPONSES,
                        Section.COMMITMENTS,
                        Section.FOLLOW_UPS),
                ProcessRule.of(
                        "R5.7a",
                        ResponseIssues.COMMITMENT_ON_REFUSAL,
                        FollowUpRules::promised,
                        Section.RESPONSES,
                        Section.COMMITMENTS),
                ProcessRule.of(
                        "R5.8",
                        ResponseIssues.COMMITMENT_WITHOUT_ANSWER,
                        FollowUpRules::rests,
                        Section.RESPONSES,
                        Section.COMMITMENTS),
                ProcessRule.of(
                        "R5.9",
                        ResponseIssues.TAKING_BACK_NOT_TOLD,
                        FeedbackRules::takingBackTold,
                        Section.RESPONSES,
                        Section.FEEDBACK),
                ProcessRule.of(
                        "R6.3",
                        ProcessIssues.CLOSED_WITHOUT_OWNER,
                        ClosingRules::owned,
                        Section.HISTORY,
                        Section.OPEN_ITEMS),
                ProcessRule.of("R6.3a", ProcessIssues.OPEN_ITEM_WITHOUT_OWNER, ClosingRules::openItemOwner)
                        .over(Section.OPEN_ITEMS),
                ProcessRule.of("R6.3b", ProcessIssues.OPEN_ITEM_WITHOUT_DATE, ClosingRules::openItemDate)
                        .over(Section.OPEN_ITEMS));
    }

    private static List<ProcessRule> closing() {
        return List.of(
                ProcessRule.of(
                        "R7.1",
                        ResponseIssues.NO_FEEDBACK,
                        FeedbackRules::fedBack,
                        Section.RESPONSES,
                        Section.FEEDBACK),
                ProcessRule.of(
                        "R7.1a",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        FeedbackRules::feedbackOrder,
                        Section.RESPONSES,
                        Section.FEEDBACK),
                ProcessRule.of(
                        "R7.1b", ResponseIssues.NO_FEEDBACK, EndRules::fedBack, Section.PROPOSALS, Section.FEEDBACK),
                ProcessRule.of(
                        "R7.1c",
                        ResponseIssues.FEEDBACK_BEFORE_ANSWER,
                        EndRules::feedbackOrder,
                        Section.PROPOSALS,
                        Section.FEEDBACK),
                ProcessRule.of(
                        "R7.2",
                        ProcessIssues.CLOSED_UNANSWERED,
                        ClosingRules::answered,
                        Section.HISTORY,
                        Section.PROPOSALS,
                        Section.REFERRALS,
                        Section.RESPONSES),
                ProcessRule.of(
                        "R7.2a",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        ClosingRules::fedBack,
                        Section.HISTORY,
                        Section.RESPONSES,
                        Section.FEEDBACK),
                ProcessRule.of(
                        "R7.2c",
                        ProcessIssues.CLOSED_WITHOUT_FEEDBACK,
                        ClosingRules::endFedBack,
                        Section.HISTORY,
                        Section.PROPOSALS,
                        Section.FEEDBACK),
                ProcessRule.of("R7.4", ProcessIssues.REOPENED_WITHOUT_REASON, ClosingRules::reopened)
                        .over(Section.HISTORY),
                ProcessRule.of(
                        "R7.5",
                        ResponseIssues.HANDED_OVER_TO_NOBODY,
                        FollowUpRules::takenOver,
                        Section.COMMITMENTS,
                        Section.OPEN_ITEMS),
                leaves(Phase.RECRUITING, Section.CIRCLES, ProcessContent::circles),
                leaves(Phase.SYNTHESISED, Section.PROPOSALS, ProcessContent::proposals),
                leaves(Phase.REFERRED, Section.REFERRALS, ProcessContent::referrals),
                leaves(Phase.ANSWERED, Section.RESPONSES, ProcessContent::responses),
                leaves(Phase.FOLLOWING_UP, Section.FOLLOW_UPS, ProcessContent::followUps));
    }

    /** Each phase leaves something behind; one rule for each, since each needs another part of the record. */
    private static ProcessRule leaves(Phase phase, Section section, Function<ProcessContent, List<?>> parts) {
        return ProcessRule.of(
                "R7.2b." + section.wireName(),
                ProcessIssues.PHASE_WITHOUT_CONTENT,
                ClosingRules.leaves(phase, section, parts),
                Section.HISTORY,
                section);
    }
}
