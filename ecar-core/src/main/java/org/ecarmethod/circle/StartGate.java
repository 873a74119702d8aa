package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.anchoring.Missing;
import org.ecarmethod.anchoring.Verdict;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * The one definition of the gate: whether the grounds on which something was started hold for this process.
 *
 * <p>A proof is never believed. The map of the process is assessed again for the day of the proof, under the profile of the
 * process; only if that gives the same proof does it count. So a proof from another map, method, area or day opens
 * nothing. Used by the aggregate when it is built and by readers of documents.
 *
 * <p>Remembers verdicts by day; not thread-safe.
 */
public final class StartGate {

    private final Optional<AnchoringMap> map;
    private final MethodProfile profile;
    private final Code policyArea;
    private final Map<LocalDate, Verdict> verdicts = new HashMap<>();

    /**
     * Makes the gate of a process.
     *
     * @param map the anchoring map of the process, if it has one
     * @param profile the edition of the method that the process follows
     * @param policyArea the policy area of the process
     */
    public StartGate(Optional<AnchoringMap> map, MethodProfile profile, Code policyArea) {
        this.map = requireNonNull(map, "map");
        this.profile = requireNonNull(profile, "profile");
        this.policyArea = requireNonNull(policyArea, "policyArea");
    }

    /**
     * Checks the grounds of a start.
     *
     * @param authority the grounds
     * @param startedOn when it started
     * @param dates every other known date of what was started
     * @param at path of the grounds
     * @param out receives what does not hold; nothing if the gate is open
     */
    public void examine(
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
                    proofHolds(authority, assessedOn, startedOn, at, out);
                    return true;
                },
                overridden -> {
                    notBefore(overridden.on(), startedOn, at, out);
                    return true;
                },
                historical -> {
                    oldEnough(startedOn, dates, at, out);
                    return true;
                });
    }

    /**
     * Checks that a circle which was started on a proof did not invite before the day that the map gives for the first
     * invitation (gate G4).
     *
     * @param circle the circle
     * @param at path of its grounds
     * @param out receives {@link CircleIssues#INVITED_BEFORE_MAP_SAYS}
     */
    public void examineInvitation(Circle circle, PropertyPath at, Consumer<Issue> out) {
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
     * Replaces a claim by the proof it claims.
     *
     * @param authority the grounds
     * @return the same grounds; a claim becomes the proof of the map for that day, if there is one
     */
    public StartAuthority resolve(StartAuthority authority) {
        if (authority instanceof StartAuthority.Claimed claimed) {
            return verdict(claimed.assessedOn())
                    .flatMap(Verdict::proof)
                    .<StartAuthority>map(StartAuthority.Proven::new)
                    .orElse(authority);
        }
        return authority;
    }

    private Optional<Verdict> verdict(LocalDate day) {
        return map.map(known -> verdicts.computeIfAbsent(day, asOf -> known.assess(profile, asOf)));
    }

    private boolean isOfOtherArea(StartAuthority authority) {
        return authority instanceof StartAuthority.Proven proven
                && !proven.proof().policyArea().equals(policyArea);
    }

    private void belongsHere(AnchoringProof proof, PropertyPath at, Consumer<Issue> out) {
        if (!proof.profile().equals(profile.pin())) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_PROFILE, at).build());
        }
        List<AffectedOperation> operations = map.map(AnchoringMap::operations).orElse(List.of());
        long known = operations.stream()
                .filter(operation -> proof.covers(operation.id()))
                .count();
        if (known < proof.operationCount()) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_OPERATIONS, at)
                    .with("count", proof.operationCount() - known)
                    .build());
        }
    }

    private void proofHolds(
            StartAuthority authority,
            LocalDate assessedOn,
            Stated<PartialDate> startedOn,
            PropertyPath at,
            Consumer<Issue> out) {
        Optional<Verdict> verdict = verdict(assessedOn);
        Optional<AnchoringProof> proof = verdict.flatMap(Verdict::proof);
        if (proof.isEmpty()) {
            List<Missing> missing = verdict.map(Verdict::missing).orElse(List.of());
            out.accept(Issue.at(CircleIssues.PROOF_NOT_REPRODUCIBLE, at)
                    .with(
                            "verdict",
                            verdict.map(Verdict::kind)
                                    .orElse(Verdict.Kind.UNDETERMINED)
                                    .wireName())
                    .with(
                            "gates",
                            missing.stream()
                                    .map(gap -> gap.gate().value())
                                    .distinct()
                                    .toList())
                    .build());
            return;
        }
        if (!isOfOtherArea(authority) && !proof.get().policyArea().equals(policyArea)) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_AREA, at).build());
        }
        notBefore(assessedOn, startedOn, at, out);
        startedOn.toOptional().ifPresent(start -> fits(proof.get(), start, at, out));
    }

    private void fits(AnchoringProof proof, PartialDate start, PropertyPath at, Consumer<Issue> out) {
        if (start.isBefore(proof.expiresOn()) != Truth.YES) {
            out.accept(Issue.at(CircleIssues.PROOF_EXPIRED, at)
                    .withDate("expired", proof.expiresOn())
                    .withDate("start", start)
                    .build());
        }
        AnchoringMap known = map.orElseThrow();
        long uncovered = known.operations().stream()
                .filter(operation -> operation.addedOn().isBefore(start) == Truth.YES)
                .filter(operation -> !proof.covers(operation.id()))
                .count();
        if (uncovered > 0) {
            out.accept(Issue.at(CircleIssues.PROOF_OF_OTHER_OPERATIONS, at)
                    .with("count", uncovered)
                    .build());
        }
    }

    /** A start of unknown date can not be shown to come after its grounds, so it does not. */
    private static void notBefore(
            LocalDate grounds, Stated<PartialDate> startedOn, PropertyPath at, Consumer<Issue> out) {
        Truth before =
                startedOn.toOptional().map(start -> start.isBefore(grounds)).orElse(Truth.UNKNOWN);
        if (before != Truth.NO) {
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
