package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;

/** One assessment of one map under one profile for one day. The only place where a proof is made. */
final class Assessment {

    private final AnchoringMap map;
    private final MethodProfile profile;
    private final LocalDate asOf;
    private final OperationReadiness readiness;
    /** What stood on the map, or may have: a date too imprecise to tell leaves no operation out. */
    private final List<AffectedOperation> operations;

    private final Set<Missing> missing = new LinkedHashSet<>();
    private LocalDate expires = LocalDate.MAX;
    private LocalDate anchored = LocalDate.MIN;

    Assessment(AnchoringMap map, MethodProfile profile, LocalDate asOf) {
        this.map = map;
        this.profile = profile;
        this.asOf = asOf;
        this.readiness = map.readiness(profile);
        this.operations = map.operations().stream()
                .filter(operation -> OperationReadiness.mayHaveHappened(operation.addedOn(), asOf))
                .toList();
    }

    Verdict verdict() {
        profile.gates().forEach(this::examine);
        List<Missing> found = List.copyOf(missing);
        if (found.stream().anyMatch(gap -> gap.reason().isRefusal())) {
            return new Verdict.NotReady(found);
        }
        if (!found.isEmpty()) {
            return new Verdict.Undetermined(found);
        }
        SortedSet<String> covered = new TreeSet<>();
        operations.forEach(operation -> covered.add(operation.id().value()));
        return new Verdict.Ready(new AnchoringProof(profile.pin(), map.policyArea(), covered, asOf, anchored, expires));
    }

    private void examine(Gate gate) {
        if (gate.test() == GateCheck.ANSWERED_ONCE) {
            answer(gate, Optional.empty());
            return;
        }
        needsOperations(gate);
        switch (gate.test()) {
            case MAP_NAMES_RECIPIENTS ->
                operations.forEach(operation -> missing.addAll(OperationReadiness.recipientGaps(gate, operation)));
            case EACH_OPERATION_ANSWERS -> operations.forEach(operation -> answer(gate, Optional.of(operation.id())));
            case BEFORE_INVITATION -> beforeInvitation(gate);
            case MAP_NAMES_OPERATIONS, ANSWERED_ONCE -> {}
        }
    }

    private void needsOperations(Gate gate) {
        boolean none =
                operations.stream().noneMatch(operation -> OperationReadiness.hasHappened(operation.addedOn(), asOf));
        if (none) {
            missing.add(new Missing(gate.id(), Optional.empty(), Missing.Reason.NO_OPERATION));
        }
    }

    private void answer(Gate gate, Optional<OperationId> operation) {
        readiness
                .gap(gate, operation, asOf)
                .ifPresent(reason -> missing.add(new Missing(gate.id(), operation, reason)));
        readiness.current(gate, operation, asOf).map(readiness::expiry).ifPresent(end -> {
            expires = end.isBefore(expires) ? end : expires;
        });
    }

    /**
     * Gate G4: the operations stood on the map, and had answered, on a day before the first invitation. An operation that
     * was found relevant after the invitation is held to R0.5 instead; but the first ones cannot all be such. An answer
     * that was renewed after the invitation does not undo one that was open before.
     */
    private void beforeInvitation(Gate gate) {
        Optional<PartialDate> invitation = map.firstInvitation().toOptional();
        boolean allLate = operations.stream().allMatch(operation -> isLater(operation, invitation));
        for (AffectedOperation operation : operations) {
            if (allLate || !isLater(operation, invitation)) {
                inTime(gate, operation, operation.addedOn(), invitation);
                answerDates(operation, invitation).forEach(date -> inTime(gate, operation, date, invitation));
            }
        }
    }

    private static boolean isLater(AffectedOperation operation, Optional<PartialDate> invitation) {
        return invitation
                .map(day -> day.isBefore(operation.addedOn()) == Truth.YES)
                .orElse(false);
    }

    private List<PartialDate> answerDates(AffectedOperation operation, Optional<PartialDate> invitation) {
        return profile.gates().stream()
                .filter(gate -> gate.test() == GateCheck.EACH_OPERATION_ANSWERS)
                .flatMap(gate -> decisive(gate, Optional.of(operation.id()), invitation).stream())
                .map(ReadinessAnswer::answeredOn)
                .toList();
    }

    /** The answer that held the gate open on the eve of the invitation, if it was open then, or else the current one. */
    private Optional<ReadinessAnswer> decisive(
            Gate gate, Optional<OperationId> operation, Optional<PartialDate> invitation) {
        LocalDate eve = invitation
                .map(day -> day.earliest().minusDays(1))
                .filter(day -> day.isBefore(asOf))
                .orElse(asOf);
        LocalDate day = readiness.gap(gate, operation, eve).isEmpty() ? eve : asOf;
        return readiness.current(gate, operation, day);
    }

    private void inTime(Gate gate, AffectedOperation operation, PartialDate date, Optional<PartialDate> invitation) {
        anchored = date.latest().isAfter(anchored) ? date.latest() : anchored;
        Truth before = invitation.map(date::isBefore).orElse(Truth.UNKNOWN);
        if (before != Truth.YES) {
            Missing.Reason reason = before == Truth.NO ? Missing.Reason.TOO_LATE : Missing.Reason.ORDER_UNKNOWN;
            missing.add(new Missing(gate.id(), Optional.of(operation.id()), reason));
        }
    }
}
