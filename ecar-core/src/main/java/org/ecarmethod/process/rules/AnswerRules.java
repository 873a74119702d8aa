package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.OperationReadiness;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Rules between what is asked, answered, promised and fed back (R3.1 to R7.1). */
final class AnswerRules {

    private static final Set<FormalOutcome> YES = Set.of(FormalOutcome.APPROVED, FormalOutcome.PARTLY_APPROVED);

    private AnswerRules() {}

    static <T> void each(List<T> parts, String field, BiConsumer<T, PropertyPath> visit) {
        PropertyPath list = PropertyPath.of(field);
        for (int i = 0; i < parts.size(); i++) {
            visit.accept(parts.get(i), list.index(i));
        }
    }

    /** R3.1: what is referred was approved by the circle before, the findings it rests on too. */
    static void approved(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            int position = 0;
            for (ProposalId id : referral.proposals()) {
                Proposal proposal = index.proposals.get(id);
                if (proposal != null && !approved(proposal, referral, index)) {
                    out.accept(Issue.at(
                                    FindingIssues.NOT_APPROVED,
                                    place.field("proposals").index(position))
                            .build());
                }
                position++;
            }
        });
    }

    private static boolean approved(Proposal proposal, Referral referral, ProcessIndex index) {
        if (!isInTime(proposal.approval(), referral)) {
            return false;
        }
        for (FindingId id : proposal.findings()) {
            Finding finding = index.findings.get(id);
            if (finding != null && !isInTime(finding.approval(), referral)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInTime(Stated<Approval> approval, Referral referral) {
        return approval instanceof Stated.Known<Approval> given
                && referral.sentOn().isBefore(given.value().on()) == Truth.NO;
    }

    /** R4.1: no proposal is left lying once proposals are referred. */
    static void orphans(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        if (!view.subject().content.hasReached(Phase.REFERRED)) {
            return;
        }
        each(view.subject().content.proposals(), "proposals", (proposal, place) -> {
            if (!view.subject().index.referralsByProposal.containsKey(proposal.id())) {
                out.accept(Issue.at(ResponseIssues.ORPHAN_PROPOSAL, place).build());
            }
        });
    }

    /** R4.3: a referral goes to a body on the map. */
    static void anchored(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            if (!view.subject().index.operationsByBody.containsKey(referral.to())) {
                out.accept(Issue.at(ResponseIssues.BODY_NOT_ANCHORED, place.field("to"))
                        .build());
            }
        });
    }

    /** R0.5: the operations of the body were ready when the referral was sent; an override covers those on the map then. */
    static void readyFirst(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Optional<AnchoringMap> map = view.subject().content.anchoring();
        if (map.isEmpty()) {
            return;
        }
        OperationReadiness readiness = map.get().readiness(view.profile());
        each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            LocalDate sent = referral.sentOn().earliest();
            SortedSet<CriterionId> closed = new TreeSet<>();
            for (AffectedOperation operation :
                    view.subject().index.operationsByBody.getOrDefault(referral.to(), List.of())) {
                if (!isOverridden(view.subject().content, operation)) {
                    readiness.missing(operation, sent).forEach(missing -> closed.add(missing.gate()));
                }
            }
            if (!closed.isEmpty()) {
                out.accept(Issue.at(ResponseIssues.REFERRED_BEFORE_READY, place.field("sentOn"))
                        .with("gates", closed.stream().map(CriterionId::value).toList())
                        .build());
            }
        });
    }

    private static boolean isOverridden(ProcessContent content, AffectedOperation operation) {
        return content.anchoredBy()
                .filter(StartAuthority.Overridden.class::isInstance)
                .map(StartAuthority.Overridden.class::cast)
                .filter(overridden -> operation.addedOn().isAfter(overridden.on()) == Truth.NO)
                .isPresent();
    }

    /** An answer is not older than the question. */
    static void afterReferral(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(
                view.subject().content.responses(),
                "responses",
                (response, place) -> view.subject()
                        .index
                        .referralOf(response)
                        .ifPresent(referral -> afterReferral(response, referral.sentOn(), place, out)));
    }

    private static void afterReferral(Response response, PartialDate sent, PropertyPath place, Consumer<Issue> out) {
        List<Answer> answers = response.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).on() instanceof Stated.Known<PartialDate> given
                    && given.value().isBefore(sent) == Truth.YES) {
                out.accept(Issue.at(
                                ResponseIssues.BEFORE_REFERRAL,
                                place.field("answers").index(i).field("on"))
                        .withDate("answered", given.value())
                        .withDate("sent", sent)
                        .build());
            }
        }
    }

    /** R6.1: open commitments are looked at regularly, counted from the answer they were made in. */
    static void followedUp(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        int months = view.value(Parameter.OPEN_ITEMS_MONTHS);
        Optional<LocalDate> general = view.subject().content.followUps().stream()
                .filter(look -> look.commitments().isEmpty())
                .map(look -> look.on().latest())
                .max(LocalDate::compareTo);
        each(view.subject().content.commitments(), "commitments", (commitment, place) -> {
            Optional<LocalDate> last = general;
            for (FollowUp look : index.followUpsByCommitment.getOrDefault(commitment.id(), List.of())) {
                last = later(last, look.on());
            }
            Response response = index.responses.get(commitment.response());
            Stated<PartialDate> made =
                    response == null ? null : response.answers().get(0).on();
            if (made instanceof Stated.Known<PartialDate> known) {
                last = later(last, known.value());
            }
            boolean overdue = last.isPresent() && last.get().plusMonths(months).isBefore(view.asOf());
            if (overdue && commitment.isOpen(view.asOf())) {
                out.accept(Issue.at(ResponseIssues.FOLLOW_UP_OVERDUE, place)
                        .with("months", months)
                        .build());
            }
        });
    }

    private static Optional<LocalDate> later(Optional<LocalDate> known, PartialDate date) {
        LocalDate day = date.latest();
        return known.isPresent() && !day.isAfter(known.get()) ? known : Optional.of(day);
    }

    /** R6.2: what was approved or promised is followed up by itself. */
    static void followedSeparately(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(view.subject().content.responses(), "responses", (response, place) -> {
            boolean promised = response.current().state().kind() == ResponseState.Kind.COMMITTED
                    || response.current()
                            .formalOutcome()
                            .toOptional()
                            .filter(YES::contains)
                            .isPresent();
            if (promised && !view.subject().index.commitmentsByResponse.containsKey(response.id())) {
                out.accept(
                        Issue.at(ResponseIssues.NOT_FOLLOWED_SEPARATELY, place).build());
            }
        });
    }

    /** A follow-up is not older than the answer. */
    static void followUpOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        each(
                view.subject().content.followUps(),
                "followUps",
                (look, place) -> look.commitments().stream()
                        .flatMap(id -> Stream.ofNullable(index.commitments.get(id)))
                        .map(Commitment::response)
                        .flatMap(id -> Stream.ofNullable(index.responses.get(id)))
                        .flatMap(response -> response.answers().get(0).on().toOptional().stream())
                        .filter(given -> look.on().isBefore(given) == Truth.YES)
                        .findFirst()
                        .ifPresent(
                                given -> out.accept(Issue.at(ResponseIssues.FOLLOW_UP_BEFORE_ANSWER, place.field("on"))
                                        .withDate("followed", look.on())
                                        .withDate("answered", given)
                                        .build())));
    }

    /** R7.1: a circle hears of every answer within the time the profile sets. */
    static void fedBack(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        int months = view.value(Parameter.FEEDBACK_MONTHS);
        each(view.subject().content.responses(), "responses", (response, place) -> {
            boolean late = response.answers()
                    .get(0)
                    .on()
                    .toOptional()
                    .map(given -> given.latest().plusMonths(months).isBefore(view.asOf()))
                    .orElse(false);
            if (late && !view.subject().index.feedbackByResponse.containsKey(response.id())) {
                out.accept(Issue.at(ResponseIssues.NO_FEEDBACK, place)
                        .with("months", months)
                        .build());
            }
        });
    }

    /** Feedback is not older than the answer. */
    static void feedbackOrder(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        each(
                view.subject().content.feedback(),
                "feedback",
                (told, place) -> told.responses().stream()
                        .flatMap(id ->
                                Stream.ofNullable(view.subject().index.responses.get(id)))
                        .flatMap(response -> response.answers().get(0).on().toOptional().stream())
                        .filter(given -> told.sentOn().isBefore(given) == Truth.YES)
                        .findFirst()
                        .ifPresent(given ->
                                out.accept(Issue.at(ResponseIssues.FEEDBACK_BEFORE_ANSWER, place.field("sentOn"))
                                        .withDate("sent", told.sentOn())
                                        .withDate("answered", given)
                                        .build())));
    }
}
