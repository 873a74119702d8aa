package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;

/** One assessment of one map under one profile for one day. */
final class Assessment implements OperationGate.Sink {

    private final AnchoringMap map;
    private final MethodProfile profile;
    private final LocalDate asOf;
    private final OperationGate gates;
    /** What stood on the map, or may have: a date too imprecise to tell leaves no operation out. */
    private final List<AffectedOperation> operations;

    private final Set<Missing> missing = new LinkedHashSet<>();
    private LocalDate expires = LocalDate.MAX;
    private LocalDate anchored = LocalDate.MIN;

    Assessment(AnchoringMap map, MethodProfile profile, LocalDate asOf) {
        this.map = map;
        this.profile = profile;
        this.asOf = asOf;
        this.gates = new OperationGate(map, profile, map.readiness(profile));
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
        return new Verdict.Ready(new AnchoringProof(
                profile.pin(), map.policyArea(), new CoveredOperations(map.operations()), asOf, anchored, expires));
    }

    private void examine(Gate gate) {
        if (gate.test() == GateCheck.ANSWERED_ONCE) {
            gates.answer(gate, Optional.empty(), asOf, this);
            return;
        }
        boolean none =
                operations.stream().noneMatch(operation -> OperationReadiness.hasHappened(operation.addedOn(), asOf));
        if (none) {
            missing.add(new Missing(gate.id(), Optional.empty(), Missing.Reason.NO_OPERATION));
        }
        // Of operations that were all found relevant after the invitation, gate G4 asks; otherwise only of the others.
        boolean allLate = operations.stream().allMatch(gates::isLater);
        for (AffectedOperation operation : operations) {
            if (gate.test() != GateCheck.BEFORE_INVITATION || allLate || !gates.isLater(operation)) {
                gates.examine(gate, operation, asOf, this);
            }
        }
    }

    @Override
    public void missing(Missing gap, Optional<ReadinessAnswer> answer) {
        missing.add(gap);
    }

    @Override
    public void expires(LocalDate day) {
        expires = day.isBefore(expires) ? day : expires;
    }

    @Override
    public void anchored(LocalDate day) {
        anchored = day.isAfter(anchored) ? day : anchored;
    }
}
