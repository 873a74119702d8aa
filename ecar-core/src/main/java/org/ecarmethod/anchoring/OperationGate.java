package org.ecarmethod.anchoring;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;

/** What one operation lacks at one gate on a day: the same for the assessment of one day and for that of many. */
final class OperationGate {

    /** Receives what is found. */
    interface Sink {

        /** Something is missing; if an answer is there that does not do, it is named. */
        void missing(Missing gap, Optional<ReadinessAnswer> answer);

        /** An answer that counts expires on a day. */
        void expires(LocalDate day);

        /** Something that had to come before the invitation happened on a day at the latest. */
        void anchored(LocalDate day);
    }

    private final MethodProfile profile;
    private final OperationReadiness readiness;
    private final Optional<PartialDate> invitation;

    OperationGate(AnchoringMap map, MethodProfile profile, OperationReadiness readiness) {
        this.profile = profile;
        this.readiness = readiness;
        this.invitation = map.firstInvitation().toOptional();
    }

    /** Examines an operation that stands on the map on a day, or a gate that is answered once. */
    void examine(Gate gate, AffectedOperation operation, LocalDate asOf, Sink out) {
        switch (gate.test()) {
            case MAP_NAMES_RECIPIENTS ->
                OperationReadiness.recipientGaps(gate, operation).forEach(gap -> out.missing(gap, Optional.empty()));
            case EACH_OPERATION_ANSWERS -> answer(gate, Optional.of(operation.id()), asOf, out);
            case BEFORE_INVITATION -> beforeInvitation(gate, operation, asOf, out);
            case MAP_NAMES_OPERATIONS, ANSWERED_ONCE -> {}
        }
    }

    void answer(Gate gate, Optional<OperationId> operation, LocalDate asOf, Sink out) {
        Optional<ReadinessAnswer> current = readiness.current(gate, operation, asOf);
        readiness
                .gap(gate, operation, asOf)
                .ifPresent(reason -> out.missing(new Missing(gate.id(), operation, reason), current));
        current.map(readiness::expiry).ifPresent(out::expires);
    }

    /** The days on which {@link #examine} may find something else than the day before; on no other it does. */
    NavigableSet<LocalDate> turns(Gate gate, AffectedOperation operation) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        if (gate.test() == GateCheck.EACH_OPERATION_ANSWERS) {
            readiness.turns(gate, Optional.of(operation.id()), turns::add);
        } else if (gate.test() == GateCheck.BEFORE_INVITATION) {
            answered().forEach(asked -> readiness.turns(asked, Optional.of(operation.id()), turns::add));
            invitation.map(PartialDate::earliest).ifPresent(turns::add);
        }
        return turns;
    }

    /**
     * Gate G4: the operations stood on the map, and had answered, on a day before the first invitation. An answer that was
     * renewed after the invitation does not undo one that was open before.
     */
    private void beforeInvitation(Gate gate, AffectedOperation operation, LocalDate asOf, Sink out) {
        inTime(gate, operation, operation.addedOn(), Optional.empty(), out);
        for (Gate asked : answered()) {
            decisive(asked, Optional.of(operation.id()), asOf)
                    .ifPresent(answer -> inTime(gate, operation, answer.answeredOn(), Optional.of(answer), out));
        }
    }

    private List<Gate> answered() {
        return profile.gates().stream()
                .filter(gate -> gate.test() == GateCheck.EACH_OPERATION_ANSWERS)
                .toList();
    }

    /** Whether an operation was found relevant after the invitation: it is held to R0.5 instead of to G4. */
    boolean isLater(AffectedOperation operation) {
        return invitation
                .map(day -> day.isBefore(operation.addedOn()) == Truth.YES)
                .orElse(false);
    }

    /** The answer that held the gate open on the eve of the invitation, if it was open then, or else the current one. */
    private Optional<ReadinessAnswer> decisive(Gate gate, Optional<OperationId> operation, LocalDate asOf) {
        LocalDate eve = invitation
                .map(day -> day.earliest().minusDays(1))
                .filter(day -> day.isBefore(asOf))
                .orElse(asOf);
        LocalDate day = readiness.gap(gate, operation, eve).isEmpty() ? eve : asOf;
        return readiness.current(gate, operation, day);
    }

    private void inTime(
            Gate gate, AffectedOperation operation, PartialDate date, Optional<ReadinessAnswer> answer, Sink out) {
        out.anchored(date.latest());
        Truth before = invitation.map(date::isBefore).orElse(Truth.UNKNOWN);
        if (before != Truth.YES) {
            Missing.Reason reason = before == Truth.NO ? Missing.Reason.TOO_LATE : Missing.Reason.ORDER_UNKNOWN;
            // Of an unknown invitation no answer is to blame.
            out.missing(
                    new Missing(gate.id(), Optional.of(operation.id()), reason),
                    answer.filter(given -> invitation.isPresent()));
        }
    }

    /** The days on which what a gate that is answered once says may change. */
    NavigableSet<LocalDate> turns(Gate gate) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        Consumer<LocalDate> add = turns::add;
        readiness.turns(gate, Optional.empty(), add);
        return turns;
    }
}
