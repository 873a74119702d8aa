package org.ecarmethod.process.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.MeetingId;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentId;
import org.ecarmethod.response.Feedback;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.ReferralId;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseId;
import org.ecarmethod.text.Id;

/**
 * Look-ups by id and along references, built once for a content, so that no rule goes through a list to find something.
 * Where an id stands twice the first one counts.
 */
public final class ProcessIndex {

    public final Map<BodyId, Body> bodies;
    public final Map<OperationId, AffectedOperation> operations;
    final Map<BodyId, List<AffectedOperation>> operationsByBody;
    public final Map<CircleId, Circle> circles;
    public final Map<MeetingId, Meeting> meetings = new HashMap<>();
    final Map<MeetingId, Circle> circleOfMeeting = new HashMap<>();
    public final Map<ParticipantId, Participant> participants = new HashMap<>();
    public final Map<ExperienceId, Experience> experiences;
    public final Map<QuoteId, Quote> quotes = new HashMap<>();
    public final Map<FindingId, Finding> findings;
    public final Map<ProposalId, Proposal> proposals;
    public final Map<ReferralId, Referral> referrals;
    public final Map<ResponseId, Response> responses;
    public final Map<CommitmentId, Commitment> commitments;
    final Map<ProposalId, List<Referral>> referralsByProposal = new HashMap<>();
    final Map<ReferralId, List<Referral>> sentAgain = new HashMap<>();
    public final Map<ReferralId, List<Response>> responsesByReferral = new HashMap<>();
    final Map<ResponseId, List<Commitment>> commitmentsByResponse;
    final Map<CommitmentId, List<FollowUp>> followUpsByCommitment = new HashMap<>();
    /** The commitments that remaining items carry on. */
    final Set<CommitmentId> takenOver = new HashSet<>();

    final Map<ResponseId, List<Feedback>> feedbackByResponse = new HashMap<>();
    final Map<ProposalId, List<Feedback>> feedbackByProposal = new HashMap<>();
    /** What was asked and what is answered; worked out when it is needed. */
    final Questions questions;

    private final Map<Tombstone.Kind, Map<RemovedId, Tombstone>> tombstones = new EnumMap<>(Tombstone.Kind.class);

    ProcessIndex(ProcessContent content) {
        List<AffectedOperation> onMap =
                content.anchoring().map(AnchoringMap::operations).orElse(List.of());
        bodies = byId(content.bodies(), Body::id);
        operations = byId(onMap, AffectedOperation::id);
        operationsByBody = grouped(onMap, AffectedOperation::body);
        circles = byId(content.circles(), Circle::id);
        experiences = byId(content.experiences(), Experience::id);
        findings = byId(content.findings(), Finding::id);
        proposals = byId(content.proposals(), Proposal::id);
        referrals = byId(content.referrals(), Referral::id);
        responses = byId(content.responses(), Response::id);
        commitments = byId(content.commitments(), Commitment::id);
        commitmentsByResponse = grouped(content.commitments(), Commitment::response);
        content.circles()
                .forEach(circle -> circle.participants().forEach(one -> participants.putIfAbsent(one.id(), one)));
        content.findings().forEach(finding -> finding.quotes().forEach(one -> quotes.putIfAbsent(one.id(), one)));
        content.tombstones()
                .forEach(one -> tombstones
                        .computeIfAbsent(one.of(), kind -> new HashMap<>())
                        .putIfAbsent(one.id(), one));
        content.circles()
                .forEach(circle -> circle.meetings().forEach(meeting -> {
                    meetings.putIfAbsent(meeting.id(), meeting);
                    circleOfMeeting.putIfAbsent(meeting.id(), circle);
                }));
        content.referrals()
                .forEach(referral -> referral.proposals().forEach(asked -> add(referralsByProposal, asked, referral)));
        content.referrals()
                .forEach(referral -> referral.again().ifPresent(earlier -> add(sentAgain, earlier, referral)));
        content.responses()
                .forEach(response ->
                        response.referral().toOptional().ifPresent(to -> add(responsesByReferral, to, response)));
        content.openItems().forEach(item -> takenOver.addAll(item.commitments()));
        content.followUps().forEach(look -> look.commitments().forEach(seen -> add(followUpsByCommitment, seen, look)));
        content.feedback().forEach(told -> told.responses().forEach(about -> add(feedbackByResponse, about, told)));
        content.feedback().forEach(told -> told.proposals().forEach(about -> add(feedbackByProposal, about, told)));
        questions = new Questions(this);
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        Map<K, V> map = new HashMap<>(values.size() * 2);
        values.forEach(value -> map.putIfAbsent(id.apply(value), value));
        return map;
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        Map<K, List<V>> map = new HashMap<>();
        values.forEach(value -> add(map, key.apply(value), value));
        return map;
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    /** What remains of something, if it was removed. */
    public Optional<Tombstone> tombstone(Tombstone.Kind kind, Id id) {
        Map<RemovedId, Tombstone> removed = tombstones.get(kind);
        return removed == null ? Optional.empty() : Optional.ofNullable(removed.get(RemovedId.of(id.value())));
    }

    /** The referral that a response answers, if it is known and exists. */
    Optional<Referral> referralOf(Response response) {
        return response.referral().toOptional().map(referrals::get);
    }
}
