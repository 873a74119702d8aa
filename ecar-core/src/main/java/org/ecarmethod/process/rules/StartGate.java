package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.anchoring.Assessments;
import org.ecarmethod.anchoring.Missing;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleIssues;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * The definition of the gate: it checks whether the grounds on which something was started are valid for this process.
 *
 * <p>A proof is never believed. The map of the process is assessed again for the day of the proof, under the profile of the
 * process; only if that gives the same proof does it count. So a proof from another map, method, area or day opens
 * nothing. Used by the aggregate when it is built and by readers of documents.
 *
 * <p>Remembers what it has looked up, so that many starts on the same grounds cost no more than one; thread-safe.
 */
final class StartGate {

    private final Optional<AnchoringMap> map;
    private final MethodProfile profile;
    private final Code policyArea;
    private final Set<LocalDate> days;
    private final Map<LocalDate, AnchoringProof> accepted = new ConcurrentHashMap<>();
    /** Worked out when it is needed, for all days together; the same for two threads that do it at the same time. */
    private @Nullable Assessments assessments;

    private LocalDate @Nullable [] addedInOrder;

    /**
     * Creates a gate.
     *
     * @param map the anchoring map of the process, if it has one
     * @param profile the edition of the method that the process follows
     * @param policyArea the policy area of the process
     * @param days the days of the proofs, and the last days of the starts, that will be examined; any other day is assessed by
     *     itself
     */
    StartGate(Optional<AnchoringMap> map, MethodProfile profile, Code policyArea, Set<LocalDate> days) {
        this.map = map;
        this.profile = profile;
        this.policyArea = policyArea;
        this.days = days;
    }

    /**
     * Creates the gate of a process.
     *
     * @param content the content of the process, with its map and all grounds that will be examined
     * @param profile the edition of the method that the process follows
     * @return the gate
     */
    static StartGate of(ProcessContent content, MethodProfile profile) {
        Set<LocalDate> days = new HashSet<>();
        Stream.concat(
                        content.anchoredBy().stream(),
                        content.circles().stream().flatMap(circle -> circle.authority().stream()))
                .forEach(authority -> authority.match(days::add, overridden -> true, historical -> true));
        Stream.concat(
                        Stream.of(IntegrityRules.anchoredOn(content)),
                        content.circles().stream().flatMap(circle -> circle.startedOn().stream()))
                .flatMap(start -> start.toOptional().stream())
                .forEach(start -> days.add(start.latest()));
        return new StartGate(content.anchoring(), profile, content.policyArea().code(), days);
    }

    /**
     * Checks the grounds of a start.
     *
     * @param authority the grounds
     * @param startedOn when it started
     * @param dates every other known date of what was started
     * @param at path of the grounds
     * @param out receives the issues; none if the gate is open
     */
    void examine(
            StartAuthority authority,
            Stated<PartialDate> startedOn,
            List<PartialDate> dates,
            PropertyPath at,
            Consumer<Issue> out) {
        if (isOfOtherArea(authority)) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_AREA, at).build());
        }
        if (authority instanceof StartAuthority.Proven proven) {
            belongsHere(proven.proof(), at, out);
        }
        authority.match(
                assessedOn -> {
                    proofHolds(assessedOn, startedOn, dates, at, out);
                    return true;
                },
                overridden -> {
                    notBefore(overridden.on(), startedOn, dates, at, out);
                    return true;
                },
                historical -> {
                    oldEnough(startedOn, dates, at, out);
                    return true;
                });
    }

    /**
     * Checks that a circle which was started on a proof did not invite before the day of the first invitation in the
     * map (gate G4).
     *
     * @param circle the circle
     * @param at path of its grounds
     * @param out receives {@link CircleIssues#INVITED_BEFORE_MAP_SAYS}
     */
    void examineInvitation(Circle circle, PropertyPath at, Consumer<Issue> out) {
        Optional<PartialDate> start = circle.startedOn().flatMap(Stated::toOptional);
        Optional<PartialDate> invitation =
                map.map(AnchoringMap::firstInvitation).flatMap(Stated::toOptional);
        boolean proven = circle.authority()
                .filter(authority -> authority.kind() == StartAuthority.Kind.PROVEN)
                .isPresent();
        if (proven
                && start.isPresent()
                && invitation.isPresent()
                && start.get().isBefore(invitation.get()) == Truth.YES) {
            out.accept(Issue.at(CircleIssues.INVITED_BEFORE_MAP_SAYS, at)
                    .withDate("map", invitation.get())
                    .build());
        }
    }

    /**
     * Replaces a claim with the proof that it claims.
     *
     * @param authority the grounds
     * @return the same grounds; a claim becomes the proof of the map for that day, if there is one
     */
    StartAuthority resolve(StartAuthority authority) {
        if (authority instanceof StartAuthority.Claimed claimed) {
            return proof(claimed.assessedOn())
                    .<StartAuthority>map(StartAuthority.Proven::new)
                    .orElse(authority);
        }
        return authority;
    }

    private Optional<Assessments> assessments(LocalDate day) {
        if (!days.contains(day)) {
            return map.map(known -> known.assessments(profile, Set.of(day)));
        }
        Assessments made = assessments;
        if (made == null && map.isPresent()) {
            made = map.get().assessments(profile, days);
            assessments = made;
        }
        return Optional.ofNullable(made);
    }

    private Optional<AnchoringProof> proof(LocalDate day) {
        return assessments(day).flatMap(all -> all.proof(day));
    }

    /** The proof itself, or the map that it would have to be made from, was made for another policy area. */
    private boolean isOfOtherArea(StartAuthority authority) {
        boolean proof = authority instanceof StartAuthority.Proven proven
                && !proven.proof().policyArea().equals(policyArea);
        boolean answers = authority.kind() == StartAuthority.Kind.PROVEN
                && map.filter(known -> !known.policyArea().equals(policyArea)).isPresent();
        return proof || answers;
    }

    private void belongsHere(AnchoringProof proof, PropertyPath at, Consumer<Issue> out) {
        if (!proof.profile().equals(profile.pin())) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_PROFILE, at).build());
        }
        if (proof.equals(accepted.get(proof.assessedOn()))) {
            return;
        }
        Optional<AnchoringProof> own = proof(proof.assessedOn());
        if (own.filter(proof::equals).isPresent()) {
            accepted.put(proof.assessedOn(), proof);
            return;
        }
        List<OperationId> operations = map.stream()
                .flatMap(known -> known.operations().stream())
                .map(AffectedOperation::id)
                .distinct()
                .toList();
        long foreign = proof.operationCount()
                - operations.stream().filter(proof::covers).count();
        long differing = foreign
                + operations.stream()
                        .filter(operation -> own.isPresent() && own.get().covers(operation) != proof.covers(operation))
                        .count();
        if (differing > 0) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_OPERATIONS, at)
                    .with("count", differing)
                    .build());
        } else if (own.isPresent() && proof.profile().equals(profile.pin()) && !isSameRecord(proof, own.get())) {
            out.accept(Issue.at(CircleIssues.PROOF_NOT_REPRODUCIBLE, at)
                    .with("verdict", Verdict.Kind.READY.wireName())
                    .with("gates", List.of())
                    .with("missing", List.of())
                    .build());
        }
    }

    /** Whether two proofs of the same operations rest on answers of the same days. */
    private static boolean isSameRecord(AnchoringProof proof, AnchoringProof own) {
        return proof.anchoredOn().equals(own.anchoredOn()) && proof.expiresOn().equals(own.expiresOn());
    }

    private void proofHolds(
            LocalDate assessedOn,
            Stated<PartialDate> startedOn,
            List<PartialDate> dates,
            PropertyPath at,
            Consumer<Issue> out) {
        Optional<AnchoringProof> proof = proof(assessedOn);
        if (proof.isEmpty()) {
            out.accept(notReady(assessedOn, at));
            return;
        }
        notBefore(assessedOn, startedOn, dates, at, out);
        startedOn.toOptional().ifPresent(start -> fits(proof.get(), start, at, out));
    }

    private Issue notReady(LocalDate day, PropertyPath at) {
        Issue.Builder issue = Issue.at(CircleIssues.PROOF_NOT_REPRODUCIBLE, at);
        Optional<Assessments> found = assessments(day);
        if (found.isEmpty()) {
            return issue.with("verdict", Verdict.Kind.UNDETERMINED.wireName())
                    .with("gates", List.of())
                    .with("missing", List.of())
                    .build();
        }
        Assessments all = found.get();
        return issue.with("verdict", all.kind(day).wireName())
                .with("gates", ids(all.notOpen(day)))
                .with("missing", terms(all.reasons(day)))
                .related(answers(all.closing(day)))
                .build();
    }

    private void fits(AnchoringProof proof, PartialDate start, PropertyPath at, Consumer<Issue> out) {
        if (start.isBefore(proof.expiresOn()) != Truth.YES) {
            out.accept(Issue.at(CircleIssues.PROOF_EXPIRED, at)
                    .withDate("expired", proof.expiresOn())
                    .withDate("start", start)
                    .build());
        }
        takenBack(proof, start, at, out);
        int uncovered = uncovered(proof, start);
        if (uncovered > 0) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_OPERATIONS, at)
                    .with("count", uncovered)
                    .build());
        }
    }

    /**
     * How many operations were, or may have been, on the map when it started and were not ready: those that were added after the
     * assessment and may have been added before the start.
     */
    private int uncovered(AnchoringProof proof, PartialDate start) {
        LocalDate[] added = added();
        return Math.max(
                0,
                before(added, start.latest()) - before(added, proof.assessedOn().plusDays(1)));
    }

    /** The first days on which operations may have been added, in order. */
    private LocalDate[] added() {
        LocalDate[] made = addedInOrder;
        if (made == null) {
            Map<OperationId, LocalDate> first = new HashMap<>();
            map.stream()
                    .flatMap(known -> known.operations().stream())
                    .forEach(operation -> first.merge(
                            operation.id(),
                            operation.addedOn().earliest(),
                            (one, other) -> one.isBefore(other) ? one : other));
            made = first.values().stream().sorted().toArray(LocalDate[]::new);
            addedInOrder = made;
        }
        return made;
    }

    /** How many days are before one. */
    private static int before(LocalDate[] days, LocalDate day) {
        int from = 0;
        int to = days.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (days[middle].isBefore(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Who said yes and took it back before the start, or on its day, closes the gate for this start. */
    private void takenBack(AnchoringProof proof, PartialDate start, PropertyPath at, Consumer<Issue> out) {
        LocalDate since = proof.assessedOn();
        LocalDate day = start.latest();
        Assessments all = assessments(day).orElseThrow();
        List<CriterionId> closed = all.gatesTakenBack(since, day);
        if (!closed.isEmpty()) {
            out.accept(Issue.at(CircleIssues.READINESS_TAKEN_BACK, at)
                    .with("gates", ids(closed))
                    .withDate("start", start)
                    .related(answers(all.takenBack(since, day)))
                    .build());
        }
    }

    private static List<String> ids(List<CriterionId> gates) {
        return gates.stream().map(CriterionId::value).toList();
    }

    static List<String> terms(List<Missing.Reason> reasons) {
        return reasons.stream().map(Missing.Reason::wireName).toList();
    }

    /** The places of answers on the map. */
    static List<PropertyPath> answers(List<Integer> positions) {
        PropertyPath answers = PropertyPath.of("anchoring").field("answers");
        return positions.stream().map(answers::index).toList();
    }

    /**
     * A start of unknown date cannot be shown to come after its grounds, so it does not. Nor does one that is followed by
     * anything known to have been earlier: who has met or joined was invited before.
     */
    private static void notBefore(
            LocalDate grounds,
            Stated<PartialDate> startedOn,
            List<PartialDate> dates,
            PropertyPath at,
            Consumer<Issue> out) {
        Truth before =
                startedOn.toOptional().map(start -> start.isBefore(grounds)).orElse(Truth.UNKNOWN);
        if (before != Truth.NO || dates.stream().anyMatch(date -> date.isBefore(grounds) == Truth.YES)) {
            out.accept(Issue.at(CircleIssues.STARTED_BEFORE_AUTHORITY, at)
                    .withDate("authority", grounds)
                    .build());
        }
    }

    private static void oldEnough(
            Stated<PartialDate> startedOn, List<PartialDate> dates, PropertyPath at, Consumer<Issue> out) {
        boolean young = startedOn.toOptional().stream().anyMatch(StartGate::isYoung)
                || dates.stream().anyMatch(StartGate::isYoung);
        if (young) {
            out.accept(Issue.at(CircleIssues.HISTORY_TOO_YOUNG, at)
                    .withDate("since", StartAuthority.LIBRARY_SINCE)
                    .build());
        }
    }

    private static boolean isYoung(PartialDate date) {
        return date.isBefore(StartAuthority.LIBRARY_SINCE) != Truth.YES;
    }
}
