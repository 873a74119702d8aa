package org.ecarmethod.process.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.ClosedGates;
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
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.shape.Place;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** What must hold of a referral: what it puts forward was approved, and the body was ready (R3.1, R4.1, R4.3, R0.5). */
final class ReferralRules {

    private ReferralRules() {}

    /** R4.5: a case number names a year; any other may be a slip of the pen. */
    static void caseNumber(CaseNumber number, Place at, Consumer<Issue> out) {
        if (!number.namesYear()) {
            out.accept(Issue.at(ProcessIssues.CASE_NUMBER_UNUSUAL, at.path()).build());
        }
    }

    /** R3.1: what is referred was approved by the circle before, the findings it rests on too. */
    static void approved(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessIndex index = view.subject().index;
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
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

    /** Where it is not known when the referral was sent, R4.6 says so, and any approval will do. */
    private static boolean isInTime(Stated<Approval> approval, Referral referral) {
        return approval instanceof Stated.Known<Approval> given
                && referral.sentOn()
                        .toOptional()
                        .map(sent -> sent.isBefore(given.value().on()) == Truth.NO)
                        .orElse(true);
    }

    /** R4.1: no proposal is left lying once proposals are referred, unless it has ended. */
    static void orphans(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        if (!view.subject().content.hasReached(Phase.REFERRED)) {
            return;
        }
        ProcessView.each(view.subject().content.proposals(), "proposals", (proposal, place) -> {
            if (!view.subject().index.referralsByProposal.containsKey(proposal.id())
                    && proposal.endAsOf(view.asOf()).isEmpty()) {
                out.accept(Issue.at(ResponseIssues.ORPHAN_PROPOSAL, place).build());
            }
        });
    }

    /** R4.3: a referral goes to a body on the map. */
    static void anchored(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
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
        Map<BodyId, List<LocalDate>> sent = new HashMap<>();
        for (Referral referral : view.subject().content.referrals()) {
            referral.sentOn()
                    .toOptional()
                    .ifPresent(day -> sent.computeIfAbsent(referral.to(), body -> new ArrayList<>())
                            .add(day.earliest()));
        }
        OperationReadiness readiness = map.get().readiness(view.profile());
        Map<BodyId, ClosedGates> gates = new HashMap<>();
        sent.forEach((body, days) -> gates.put(body, readiness.closed(bound(view.subject(), body), days)));
        ProcessView.each(view.subject().content.referrals(), "referrals", (referral, place) -> {
            if (!(referral.sentOn() instanceof Stated.Known<PartialDate> when)) {
                return;
            }
            ClosedGates ofBody = requireNonNull(gates.get(referral.to()), "each body that was asked");
            LocalDate day = when.value().earliest();
            SortedSet<CriterionId> closed = ofBody.on(day);
            if (!closed.isEmpty()) {
                out.accept(Issue.at(ResponseIssues.REFERRED_BEFORE_READY, place.field("sentOn"))
                        .with("gates", closed.stream().map(CriterionId::value).toList())
                        .with("missing", StartGate.terms(ofBody.reasons(day)))
                        .related(StartGate.answers(ofBody.closing(day)))
                        .build());
            }
        });
    }

    /** The operations of a body that had to be ready. */
    private static List<AffectedOperation> bound(ProcessView view, BodyId body) {
        return view.index.operationsByBody.getOrDefault(body, List.of()).stream()
                .filter(operation -> !isOverridden(view.content, operation))
                .toList();
    }

    private static boolean isOverridden(ProcessContent content, AffectedOperation operation) {
        return content.anchoredBy()
                .filter(StartAuthority.Overridden.class::isInstance)
                .map(StartAuthority.Overridden.class::cast)
                .filter(overridden -> operation.addedOn().isAfter(overridden.on()) == Truth.NO)
                .isPresent();
    }
}
